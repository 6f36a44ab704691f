variable "enable_enhanced_scanning" {
  type    = bool
  default = false
}

variable "registry_prefix" {
  type    = string
  default = "prod"
}

variable "repositories_to_scan" {
  type    = list(string)
  default = ["api"]
}

variable "scan_frequency" {
  type    = string
  default = "CONTINUOUS_SCAN"
}

removed {
  from = aws_inspector2_enabler.this

  lifecycle {
    destroy = false
  }
}

locals {
  filters = var.enable_enhanced_scanning ? [
    for repo in var.repositories_to_scan : "${var.registry_prefix}/${repo}"
  ] : ["*"]
}

resource "aws_ecr_registry_scanning_configuration" "this" {
  scan_type = var.enable_enhanced_scanning ? "ENHANCED" : "BASIC"

  rule {
    scan_frequency = var.enable_enhanced_scanning ? var.scan_frequency : "SCAN_ON_PUSH"

    dynamic "repository_filter" {
      for_each = local.filters
      content {
        filter      = repository_filter.value
        filter_type = "WILDCARD"
      }
    }
  }
}
