using HealthCoop.Samples.FirstLevelFacility.Lines;

namespace HealthCoop.Samples.FirstLevelFacility.Printing;

/// <summary>The assumptions of a plan, each once, with the number by which lines refer to it.</summary>
internal sealed class AssumptionList(FacilityPlan plan)
{
    private readonly List<(Term Term, decimal Value, string Unit, string Because)> _all =
    [
        .. plan.Lines
            .SelectMany(line => line.Operands)
            .Where(operand => operand.Figure.IsAssumed)
            .Select(Key)
            .Distinct(),
    ];

    public IEnumerable<string> Write() => _all.Select((each, index) =>
        $"  A{Words.Of(index + 1)}  {Words.Of(each.Term)}: {Words.Of(each.Value, each.Unit)}. {each.Because}");

    public string NumberOf(Operand operand) => $"A{Words.Of(_all.IndexOf(Key(operand)) + 1)}";

    private static (Term Term, decimal Value, string Unit, string Because) Key(Operand operand) => (
        operand.Term,
        operand.Figure.Assumption!.Value,
        operand.Term is Term.TargetShare ? $"{operand.Unit} ({operand.Note})" : operand.Unit,
        operand.Figure.Assumption.Because.English);
}
