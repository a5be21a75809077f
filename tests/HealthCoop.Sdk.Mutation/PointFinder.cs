using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HealthCoop.Mutation;

/// <summary>Finds the places of a file at which it can be changed: not in texts, patterns, constants and
/// attributes.</summary>
internal sealed class PointFinder : CSharpSyntaxWalker
{
    private readonly string _file;
    private readonly SemanticModel _model;
    private readonly List<MutationPoint> _points;

    private PointFinder(string file, SemanticModel model, List<MutationPoint> points) =>
        (_file, _model, _points) = (file, model, points);

    /// <summary>Adds the places of a file to those of the files before it.</summary>
    public static void AddTo(List<MutationPoint> points, string file, SemanticModel model) =>
        new PointFinder(file, model, points).Visit(model.SyntaxTree.GetRoot());

    /// <inheritdoc/>
    public override void Visit(SyntaxNode? node)
    {
        var isFixed = node switch
        {
            PatternSyntax or AttributeListSyntax or ParameterSyntax or SwitchLabelSyntax => true,
            EnumMemberDeclarationSyntax or InterpolatedStringExpressionSyntax => true,
            FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
            LocalDeclarationStatementSyntax local => local.Modifiers.Any(SyntaxKind.ConstKeyword),
            _ => false,
        };
        if (!isFixed)
        {
            base.Visit(node);
        }
    }

    /// <inheritdoc/>
    public override void VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        foreach (var token in Others(node))
        {
            Change(node, $"({node.Left}) {token} ({node.Right})", $"{node.Left} {token} {node.Right}");
        }

        if (node.IsKind(SyntaxKind.CoalesceExpression))
        {
            Change(node, node.Left.ToString());
            if (node.Right is not ThrowExpressionSyntax)
            {
                Change(node, node.Right.ToString());
            }
        }

        base.VisitBinaryExpression(node);
    }

    /// <inheritdoc/>
    public override void VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node)
    {
        if (node.IsKind(SyntaxKind.LogicalNotExpression))
        {
            Change(node, node.Operand.ToString());
        }

        base.VisitPrefixUnaryExpression(node);
    }

    /// <inheritdoc/>
    public override void VisitLiteralExpression(LiteralExpressionSyntax node)
    {
        switch (node.Kind())
        {
            case SyntaxKind.TrueLiteralExpression:
                Change(node, "false");
                break;
            case SyntaxKind.FalseLiteralExpression:
                Change(node, "true");
                break;
            case SyntaxKind.NumericLiteralExpression:
                Change(node, $"{node} + 1");
                break;
        }
    }

    /// <inheritdoc/>
    public override void VisitIsPatternExpression(IsPatternExpressionSyntax node)
    {
        if (IsNull(node.Pattern))
        {
            Change(node, $"{node.Expression} is not null");
        }
        else if (node.Pattern is UnaryPatternSyntax { Pattern: var negated } && IsNull(negated))
        {
            Change(node, $"{node.Expression} is null");
        }

        base.VisitIsPatternExpression(node);
    }

    /// <inheritdoc/>
    public override void VisitIfStatement(IfStatementSyntax node)
    {
        Negate(node.Condition);
        base.VisitIfStatement(node);
    }

    /// <inheritdoc/>
    public override void VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        Negate(node.Condition);
        base.VisitConditionalExpression(node);
    }

    /// <inheritdoc/>
    public override void VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        if (node.Expression is InvocationExpressionSyntax or ConditionalAccessExpressionSyntax)
        {
            Remove(node);
        }

        base.VisitExpressionStatement(node);
    }

    /// <inheritdoc/>
    public override void VisitContinueStatement(ContinueStatementSyntax node) => Remove(node);

    /// <inheritdoc/>
    public override void VisitReturnStatement(ReturnStatementSyntax node)
    {
        if (!IsLast(node))
        {
            Remove(node);
        }

        base.VisitReturnStatement(node);
    }

    private static bool IsNull(PatternSyntax pattern) =>
        pattern is ConstantPatternSyntax { Expression: var constant }
        && constant.IsKind(SyntaxKind.NullLiteralExpression);

    // Behind the last statement of a body there is nothing to go on with.
    private static bool IsLast(ReturnStatementSyntax node) =>
        node.Parent is BlockSyntax { Parent: not StatementSyntax } body && body.Statements[^1] == node;

    private string[] Others(BinaryExpressionSyntax node) => node.Kind() switch
    {
        SyntaxKind.LessThanExpression => ["<=", ">="],
        SyntaxKind.LessThanOrEqualExpression => ["<", ">"],
        SyntaxKind.GreaterThanExpression => [">=", "<="],
        SyntaxKind.GreaterThanOrEqualExpression => [">", "<"],
        SyntaxKind.EqualsExpression => ["!="],
        SyntaxKind.NotEqualsExpression => ["=="],
        SyntaxKind.LogicalAndExpression => ["||"],
        SyntaxKind.LogicalOrExpression => ["&&"],
        SyntaxKind.AddExpression when !IsText(node) => ["-"],
        SyntaxKind.SubtractExpression => ["+"],
        SyntaxKind.MultiplyExpression => ["/"],
        SyntaxKind.DivideExpression when !IsText(node) => ["*"],
        _ => [],
    };

    // Texts are joined by "+", and places in documents by "/".
    private bool IsText(ExpressionSyntax node) =>
        _model.GetTypeInfo(node).Type is { SpecialType: SpecialType.System_String } or { Name: "JsonPointer" };

    // What other changes negate is not negated again.
    private void Negate(ExpressionSyntax condition)
    {
        var isNegatedElsewhere = condition.Kind()
            is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression or SyntaxKind.LogicalNotExpression
            or SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression
            or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression;
        if (!isNegatedElsewhere && !(condition is IsPatternExpressionSyntax match && IsNullCheck(match.Pattern)))
        {
            Change(condition, $"!({condition})");
        }
    }

    private static bool IsNullCheck(PatternSyntax pattern) =>
        IsNull(pattern) || (pattern is UnaryPatternSyntax { Pattern: var negated } && IsNull(negated));

    private void Remove(StatementSyntax node) => Add(node, null, "(removed)");

    private void Change(ExpressionSyntax node, string code) => Add(node, code, code);

    private void Change(ExpressionSyntax node, string code, string shown) => Add(node, code, shown);

    private void Add(SyntaxNode node, string? code, string shown)
    {
        var line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        _points.Add(new(_points.Count + 1, _file, node.Span, line, node.ToString(), code, shown));
    }
}
