using HealthCoop.Samples.FirstLevelFacility.Lines;

namespace HealthCoop.Samples.FirstLevelFacility.Printing;

/// <summary>Follows the amount of a line down to its operands, each with its source or its assumption.</summary>
internal sealed class Explanation(PlanLine line, AssumptionList assumptions)
{
    public IEnumerable<string> Write(int number) =>
    [
        $"  L{Words.Of(number)}  {line.Heading}: {line.Item} (code {line.Code}), {line.Kind}",
        $"      amount = {Equation(line.Formula)} = {Words.Of(line.Amount)}{Rounding}{Years}",
        .. line.Steps.Reverse().Select(step =>
            $"      {step.Name} = {Equation(step.Formula)} = {Words.Rounded(step.Result)}"),
        .. line.Operands.Select(operand => $"        {Words.Of(operand.Term)}: {Basis(operand)}"),
        .. line.Remark.Length > 0 ? new[] { $"        note: {line.Remark}" } : [],
    ];

    private string Rounding => line.Amount is null ? "" : ", rounded once";

    private string Years => line.Years is [var only]
        ? $", in {Words.Of(only)}"
        : $", in each year from {Words.Of(line.Years[0])} to {Words.Of(line.Years[^1])}";

    // The formula in words, then with the figures in their places.
    private string Equation(string formula)
    {
        var words = formula.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
        var figures = line.Operands
            .Select(operand => (Name: Words.Of(operand.Term), Text: Short(operand)))
            .Concat(line.Steps.Select(step => (step.Name, Text: Words.Rounded(step.Result))))
            .Aggregate(formula, (text, figure) =>
                text.Replace($"{{{figure.Name}}}", figure.Text, StringComparison.Ordinal));
        return $"{words} = {figures}";
    }

    private static string Short(Operand operand) =>
        Words.Exact(operand.Figure.ForPlanning) + (operand.Unit.StartsWith('%') && !operand.IsUnknown ? " %" : "");

    private string Basis(Operand operand)
    {
        var figure = Words.Of(operand.Figure.ForPlanning, operand.Unit);
        string[] bases =
        [
            operand.Figure.IsAssumed ? $"assumption {assumptions.NumberOf(operand)}" : "",
            operand.Source?.ToString() ?? "",
            operand.Figure.IsAssumed ? "" : operand.Note,
        ];
        return $"{figure} ({string.Join("; ", bases.Where(basis => basis.Length > 0))})";
    }
}
