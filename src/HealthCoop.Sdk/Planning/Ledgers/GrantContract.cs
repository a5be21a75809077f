using HealthCoop.Partners;

namespace HealthCoop.Planning.Ledgers;

/// <summary>What a contract says about a grant.</summary>
public sealed record GrantContract
{
    /// <summary>Gets the partner to whom the grant is paid.</summary>
    public required Id<Partner> Coordinator { get; init; }

    /// <summary>Gets the highest amount of the grant, in the currency of the contract.</summary>
    public required Money Maximum { get; init; }

    /// <summary>Gets the share of the eligible costs that the grant pays.</summary>
    public required Percentage Rate { get; init; }

    /// <summary>Gets the first day of the action.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>Gets the last day of the action.</summary>
    public required LocalDate End { get; init; }

    /// <summary>Computes what the grant pays of eligible costs: their share, rounded down, and no more than the
    /// highest amount.</summary>
    /// <param name="eligible">The eligible costs, in the currency of the contract, to the minor unit; below zero they
    /// count as nothing.</param>
    /// <returns>The grant.</returns>
    /// <exception cref="CurrencyMismatchException">The costs are in another currency.</exception>
    public Money GrantFor(Money eligible)
    {
        var costs = eligible < Money.Zero(Maximum.Currency) ? Money.Zero(Maximum.Currency) : eligible;
        var share = MinorUnits.ShareRoundedDown(costs, Rate);
        return share < Maximum ? share : Maximum;
    }
}
