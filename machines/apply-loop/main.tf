data "aws_caller_identity" "current" {}

variable "enable_scanning" {
  type    = bool
  default = false
}

variable "scan_specific_repo" {
  type    = bool
  default = false
}

resource "aws_inspector2_enabler" "this" {
  account_ids    = [data.aws_caller_identity.current.account_id]
  resource_types = ["ECR"]

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_ecr_registry_scanning_configuration" "this" {
  scan_type = var.enable_scanning ? "ENHANCED" : "BASIC"

  dynamic "rule" {
    for_each = var.enable_scanning ? [1] : []
    content {
      scan_frequency = "SCAN_ON_PUSH"
      repository_filter {
        filter      = var.scan_specific_repo ? "prod/api" : "*"
        filter_type = "WILDCARD"
      }
    }
  }

  dynamic "rule" {
    for_each = var.enable_scanning ? [] : [1]
    content {
      scan_frequency = "SCAN_ON_PUSH"
      repository_filter {
        filter      = "*"
        filter_type = "WILDCARD"
      }
    }
  }
}
