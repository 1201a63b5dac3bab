# Asks PowerShell's own parser about the scripts of a file and writes down what it answers, in place:
#   pwsh -NoProfile -File record.ps1 constructs.jsonl
# Each line is {id, script, errors, tree}; only id and script are read. errors has [id, message, start, end, incomplete]
# of each error; tree has one text a node (kind, extent, what the node says of itself), for scripts without errors.
# The answers in this folder are those of PowerShell 7.6.9.
param([string]$File)

function Get-TypeText($type) {
  if ($type -is [System.Management.Automation.Language.ArrayTypeName]) {
    return (Get-TypeText $type.ElementType) + '[' + (',' * ($type.Rank - 1)) + ']'
  }
  if ($type -is [System.Management.Automation.Language.GenericTypeName]) {
    $arguments = foreach ($argument in $type.GenericArguments) { Get-TypeText $argument }
    $assembly = if ($type.AssemblyName) { ', ' + $type.AssemblyName } else { '' }
    return $type.TypeName.Name + '[' + ($arguments -join ',') + ']' + $assembly
  }
  $assembly = if ($type.AssemblyName) { ', ' + $type.AssemblyName } else { '' }
  return $type.Name + $assembly
}

function Get-Detail($node) {
  switch ($node.GetType().Name) {
    'StringConstantExpressionAst' { return "$($node.StringConstantType) $($node.Value)" }
    'ExpandableStringExpressionAst' { return "$($node.StringConstantType) $($node.Value)" }
    'ConstantExpressionAst' {
      $value = $node.Value
      $text = if ($value -is [double]) { $value.ToString('R', [cultureinfo]::InvariantCulture) } else { $value.ToString([cultureinfo]::InvariantCulture) }
      return "$($value.GetType().Name) $text"
    }
    'VariableExpressionAst' { return "$($node.Splatted) $($node.VariablePath.UserPath)" }
    'BinaryExpressionAst' { return "$($node.Operator) $($node.ErrorPosition.StartOffset)-$($node.ErrorPosition.EndOffset)" }
    'UnaryExpressionAst' { return "$($node.TokenKind)" }
    'CommandAst' { return "$($node.InvocationOperator)" }
    'CommandParameterAst' { return "$($node.ParameterName)" }
    'MemberExpressionAst' { return "$($node.Static) $($node.NullConditional)" }
    'InvokeMemberExpressionAst' {
      $arguments = foreach ($argument in $node.GenericTypeArguments) { Get-TypeText $argument }
      return "$($node.Static) $($node.NullConditional) $($arguments -join ',')"
    }
    'IndexExpressionAst' { return "$($node.NullConditional)" }
    'TypeExpressionAst' { return Get-TypeText $node.TypeName }
    'TypeConstraintAst' { return Get-TypeText $node.TypeName }
    'AttributeAst' { return Get-TypeText $node.TypeName }
    'NamedAttributeArgumentAst' { return "$($node.ArgumentName) $($node.ExpressionOmitted)" }
    'NamedBlockAst' { return "$($node.BlockKind) $($node.Unnamed)" }
    'AssignmentStatementAst' { return "$($node.Operator)" }
    'FunctionDefinitionAst' { return "$($node.Name) $($node.IsFilter)" }
    'TypeDefinitionAst' { return "$($node.Name) $($node.TypeAttributes)" }
    'PropertyMemberAst' { return "$($node.Name) $($node.IsStatic) $($node.IsHidden)" }
    'FunctionMemberAst' { return "$($node.Name) $($node.IsStatic) $($node.IsHidden) $($node.IsConstructor)" }
    'MergingRedirectionAst' { return "$($node.FromStream) $($node.ToStream)" }
    'FileRedirectionAst' { return "$($node.FromStream) $($node.Append)" }
    'PipelineAst' { return "$($node.Background)" }
    'PipelineChainAst' { return "$($node.Operator) $($node.Background)" }
    'ForEachStatementAst' { return "$($node.Label) $($node.Flags)" }
    'SwitchStatementAst' { return "$($node.Label) $($node.Flags)" }
    'ForStatementAst' { return "$($node.Label)" }
    'WhileStatementAst' { return "$($node.Label)" }
    'DoWhileStatementAst' { return "$($node.Label)" }
    'DoUntilStatementAst' { return "$($node.Label)" }
    'DataStatementAst' { return "$($node.Variable)" }
    'UsingStatementAst' { return "$($node.UsingStatementKind)" }
    'BlockStatementAst' { return "$($node.Kind.Kind)" }
    default { return '' }
  }
}

$answers = foreach ($line in [System.IO.File]::ReadAllLines($File)) {
  $case = [System.Text.Json.JsonDocument]::Parse($line).RootElement
  $script = $case.GetProperty('script').GetString()
  $errors = $null
  $tokens = $null
  $ast = [System.Management.Automation.Language.Parser]::ParseInput($script, [ref]$tokens, [ref]$errors)
  $answer = [ordered]@{
    id = $case.GetProperty('id').GetString()
    script = $script
    errors = @(foreach ($e in $errors) {
      , @($e.ErrorId, $e.Message, $e.Extent.StartOffset, $e.Extent.EndOffset, $e.IncompleteInput)
    })
  }
  if ($errors.Count -eq 0) {
    $answer.tree = @(foreach ($node in $ast.FindAll({ $true }, $true)) {
      $detail = Get-Detail $node
      "$($node.GetType().Name -replace '(Expression)?Ast$', '$1') $($node.Extent.StartOffset)-$($node.Extent.EndOffset) $detail".TrimEnd()
    })
  }
  ConvertTo-Json -InputObject $answer -Depth 6 -Compress -EscapeHandling EscapeNonAscii
}
[System.IO.File]::WriteAllLines($File, $answers)
