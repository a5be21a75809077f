namespace HealthCoop.Planning.Financing;

/// <summary>Splits a run of amounts over takers so that each taker ends on its target exactly.</summary>
/// <remarks>
/// Each taker cuts its share off what the ones before it left, by cumulative rounding. Because a share is at most 1 and
/// amounts are whole minor units, a cut is never negative and never more than there is.
/// </remarks>
internal sealed class NestedSplit
{
    private readonly Money[] _targets;
    private readonly Money[] _offered;
    private readonly Money[] _seen;
    private readonly Money[] _taken;

    public NestedSplit(Money total, IEnumerable<Money> targets)
    {
        _targets = [.. targets];
        _offered = new Money[_targets.Length];
        _seen = new Money[_targets.Length];
        _taken = new Money[_targets.Length];
        var left = total;
        for (var k = 0; k < _targets.Length; k++)
        {
            _offered[k] = left;
            left -= _targets[k];
            _seen[k] = _taken[k] = Money.Zero(total.Currency);
        }
    }

    /// <summary>Splits the next amount: a part for each taker, and last what is left.</summary>
    public Money[] Next(Money amount)
    {
        var parts = new Money[_targets.Length + 1];
        for (var k = 0; k < _targets.Length; k++)
        {
            _seen[k] += amount;
            var soFar = _offered[k].IsZero ? _taken[k] : ShareOf(_targets[k], _seen[k], _offered[k]);
            parts[k] = soFar - _taken[k];
            _taken[k] = soFar;
            amount -= parts[k];
        }

        parts[^1] = amount;
        return parts;
    }

    // Exact where the share is whole: multiplied before it is divided, in integers of the minor unit.
    private static Money ShareOf(Money target, Money seen, Money offered) =>
        target with { Amount = MinorUnits.MultiplyDivide(target, seen, offered) };
}
