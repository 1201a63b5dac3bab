# Asks PowerShell's own parser about scripts and writes what it answers, one JSON line a script.
#   pwsh -NoProfile -File record.ps1 <inputs.jsonl> <answers.jsonl>
# Each input line is {id, script}. Each answer line has: errors [id, message, start, end, incomplete],
# tree (one text a node: kind, extent and what the node says of itself), tokens [kind, start, end].
param([string]$Inputs, [string]$Answers)

$language = 'System.Management.Automation.Language'

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

$reader = [System.IO.StreamReader]::new($Inputs)
$writer = [System.IO.StreamWriter]::new($Answers)
while ($null -ne ($line = $reader.ReadLine())) {
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
    tree = @(foreach ($node in $ast.FindAll({ $true }, $true)) {
      $detail = Get-Detail $node
      "$($node.GetType().Name -replace '(Expression)?Ast$', '$1') $($node.Extent.StartOffset)-$($node.Extent.EndOffset) $detail".TrimEnd()
    })
    tokens = @(foreach ($token in $tokens) { , @("$($token.Kind)", $token.Extent.StartOffset, $token.Extent.EndOffset, "$($token.TokenFlags)") })
  }
  $writer.WriteLine((ConvertTo-Json -InputObject $answer -Depth 6 -Compress -EscapeHandling EscapeNonAscii))
}
$writer.Close()
