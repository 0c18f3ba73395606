/**
 * How much of each dot of some rows a set of figures covers, by adding up signed areas (the method of the FreeType and
 * font-rs rasterisers): each side of a figure adds, to the dots that it passes, the area to its right, so that a running
 * sum along a row gives the share of each dot.
 */
export class RowCover {
  readonly #width: number
  readonly #top: number
  readonly #height: number
  readonly #areas: Float32Array
  #left: number
  #right: number

  /**
   * @param width of the rows, in dots.
   * @param top the first row.
   * @param height how many rows.
   */
  constructor(width: number, top: number, height: number) {
    this.#width = width
    this.#top = top
    this.#height = height
    this.#areas = new Float32Array((width + 2) * height)
    this.#left = width
    this.#right = 0
  }

  /** Adds a closed figure, x and y of its corners in turn, in dots. */
  add(points: readonly number[]): void {
    const { length } = points
    for (let at = 0; at < length; at += 2) {
      const next = (at + 2) % length
      this.#side(points[at] as number, points[at + 1] as number, points[next] as number, points[next + 1] as number)
    }
  }

  #side(x0: number, y0: number, x1: number, y1: number): void {
    if (y0 === y1) return
    const [sign, fromX, fromY, toX, toY] = y0 < y1 ? [1, x0, y0, x1, y1] : [-1, x1, y1, x0, y0]
    const slope = (toX - fromX) / (toY - fromY)
    const first = Math.max(Math.floor(fromY), this.#top)
    const end = Math.min(Math.ceil(toY), this.#top + this.#height)
    for (let row = first; row < end; row += 1) {
      const [high, low] = [Math.max(row, fromY), Math.min(row + 1, toY)]
      if (low <= high) continue
      const xHigh = fromX + (high - fromY) * slope
      const xLow = fromX + (low - fromY) * slope
      this.#piece((row - this.#top) * (this.#width + 2), xHigh, xLow, sign * (low - high))
    }
  }

  /** A side's piece within one row: shares its height out among the dots that it passes. */
  #piece(offset: number, xa: number, xb: number, height: number): void {
    const clamp = (x: number) => Math.min(Math.max(x, 0), this.#width)
    const [left, right] = xa < xb ? [clamp(xa), clamp(xb)] : [clamp(xb), clamp(xa)]
    const [first, last] = [Math.floor(left), Math.floor(right)]
    this.#left = Math.min(this.#left, first)
    this.#right = Math.max(this.#right, last + 2)
    const areas = this.#areas
    if (first === last || right - left < 1e-6) {
      const inside = first + 1 - (left + right) / 2
      areas[offset + first] = (areas[offset + first] as number) + height * inside
      areas[offset + first + 1] = (areas[offset + first + 1] as number) + height * (1 - inside)
      return
    }
    const perDot = height / (right - left)
    for (let dot = first; dot <= last; dot += 1) {
      const [from, to] = [Math.max(dot, left), Math.min(dot + 1, right)]
      if (to <= from) continue
      const own = perDot * (to - from)
      const inside = dot + 1 - (from + to) / 2
      areas[offset + dot] = (areas[offset + dot] as number) + own * inside
      areas[offset + dot + 1] = (areas[offset + dot + 1] as number) + own * (1 - inside)
    }
  }

  /**
   * Paints what was added over rows of dots and forgets it.
   *
   * @param dots red, green and blue of each dot, row by row.
   * @param colour red, green and blue, from 0 to 255.
   */
  paint(dots: Uint8Array, [red, green, blue]: readonly [number, number, number]): void {
    const stride = this.#width + 2
    const [left, right] = [Math.max(0, this.#left), Math.min(this.#width, this.#right)]
    for (let row = 0; row < this.#height; row += 1) {
      let sum = 0
      for (let dot = left; dot < right; dot += 1) {
        sum += this.#areas[row * stride + dot] as number
        const share = Math.min(1, Math.abs(sum))
        if (share < 1 / 512) continue
        const at = (row * this.#width + dot) * 3
        dots[at] = Math.round((dots[at] as number) * (1 - share) + red * share)
        dots[at + 1] = Math.round((dots[at + 1] as number) * (1 - share) + green * share)
        dots[at + 2] = Math.round((dots[at + 2] as number) * (1 - share) + blue * share)
      }
      if (right >= left)
        this.#areas.fill(0, row * stride + left, Math.min(row * stride + right + 2, (row + 1) * stride))
    }
    this.#left = this.#width
    this.#right = 0
  }
}
