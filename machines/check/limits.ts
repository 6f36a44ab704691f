/** More text than any directory of Terraform holds, in characters. */
export const mostText = 6_000_000
