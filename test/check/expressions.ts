/** Variables and locals for the expressions below. */
export const names = `
variable "flag" {
  type    = bool
  default = "true"
}
variable "untyped" {
  default = "prod"
}
variable "ids" {
  type    = set(string)
  default = ["b", "a", "b"]
}
variable "settings" {
  type = object({
    on    = optional(bool, true)
    types = optional(list(string), ["ECR", "EC2"]) # usual
    scan  = optional(string)
  })
  default = { on = "false" }
}
variable "numbers" {
  type    = list(number)
  default = ["3", 1]
}
locals {
  map   = { prod = "ENHANCED", dev = "BASIC" }
  list  = [{ t = "ECR", on = true }, { t = "EC2", on = false }]
  one   = { t = "ECR" }
  none  = null
  empty = {}
  words = <<-EOT
    a
      b $\u007bvar.untyped}
    %{ if var.flag }
    yes
    %{ endif }
    end
  EOT
}
`

/** Expressions that Terraform takes, each of which the checker knows the value of. */
export const expressions: readonly string[] = [
  'var.flag ? "ENHANCED" : "BASIC"',
  'var.untyped == "prod" && !var.flag || true',
  'var.untyped != "prod"',
  '1 + 2 * 3 - 4 / 2',
  '-(2 - 5) % 2',
  '7 > 3 && 3 >= 3 && !(2 < 1)',
  '"1" == 1',
  '[1, "a"] == [1, "a"]',
  '{ a = 1, b = 2 } == { b = 2, a = 1 }',
  'null == local.none',
  'local.map["prod"]',
  'local.map.dev',
  'local.map[var.untyped]',
  'lookup(local.map, "stage", "BASIC")',
  'local.list[*].t',
  'local.list.*.t[1]',
  'local.list[*]["t"]',
  'local.one[*].t',
  'local.none[*].t',
  'local.list[1].on',
  '[for x in local.list : x.t if x.on]',
  '[for i, x in local.list : "$\u007bi}-$\u007bx.t}"]',
  '[for k, v in local.map : "$\u007bk}=$\u007bv}"]',
  '{ for x in local.list : x.t => x.on }',
  '{ for x in local.list : "same" => x.t... }',
  '[for x in var.ids : upper(x)]',
  'local.words',
  '"a\\tb \\"c\\" \\u0041 $$\u007bx} %%\u007by}"',
  '"$\u007bvar.flag}"',
  '"%{ for x in local.list ~} $\u007bx.t}, %{ endfor }!"',
  '"%{ if false }a%{ else }b%{ endif }"',
  '<<EOT\n  kept \\n as it is\n\nEOT\n',
  '<<-EOT\n\n    four\n      six\n  EOT\n',
  'trimspace(<<-EOT\n    x\n  EOT\n)',
  'var.settings',
  'var.settings.on ? 1 : 2',
  'var.numbers',
  'toset(["b", "a", "b"])',
  'tolist(toset(["b", "a"]))',
  'setunion(["b"], ["a", "c"])',
  'setintersection(["b", "a"], ["a", "c"])',
  'setsubtract(["b", "a"], ["a", "c"])',
  'distinct(["b", "a", "b"])',
  'compact(["", "a", null])',
  'sort(["b", "a"])',
  'reverse([1, 2])',
  'concat(["a"], [], ["b", "a"])',
  'flatten([["a", ["b"]], "c", []])',
  'slice(["a", "b", "c"], 1, 3)',
  'element(["a", "b"], 3)',
  'one(["a"])',
  'one([])',
  'length("abc") + length([1]) + length({ a = 1 })',
  'anytrue([false, true])',
  'alltrue([true, false])',
  'alltrue([])',
  'keys({ b = 1, a = 2 })',
  'values({ b = 1, a = 2 })',
  'merge({ a = 1, b = 2 }, { b = 3 }, null)',
  'coalesce(null, "", "x")',
  'upper(lower("AbC"))',
  'startswith("abc", "ab") && endswith("abc", "bc") && strcontains("abc", "b")',
  'trimprefix("abc", "a")',
  'trimsuffix("abc", "c")',
  'replace("a.b.c", ".", "-")',
  'split(",", "a,b")',
  'join("-", ["a", "b"])',
  'join("-", ["a"], ["b"])',
  'contains(["a", "b"], "b")',
  'contains(["a", "b"], "c")',
  'try(local.empty.x, "usual")',
  'try(local.one.t, "usual")',
  'can(local.empty.x)',
  'can(local.one.t)',
  'tostring(1)',
  'tobool("true")',
  'tonumber("12")',
  'jsonencode({ b = [1, true, null], a = "x" })',
  '{ "a b" = 1, ("c$\u007b1}") = 2, d : 3 }',
  '(var.flag\n ? "a"\n : "b")',
]
