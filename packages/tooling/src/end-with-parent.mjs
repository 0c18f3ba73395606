/**
 * Ends this process with SIGTERM when the process that started it is gone. npm starts a script through a shell, and
 * passes a signal on to that shell, which dies of it without telling us: the server would live on and keep its port.
 */
export function endWithParent() {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM')
  }, 250)
  watch.unref()
}
