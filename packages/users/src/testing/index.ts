export { cheapPasswords } from './cheap-passwords.ts'
export { teamPassword, teamUser, wholeTeam } from './team.ts'
