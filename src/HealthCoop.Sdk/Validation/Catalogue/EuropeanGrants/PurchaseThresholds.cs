using HealthCoop.Finance;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.EuropeanGrants;

/// <summary>How open a procedure must be at the least, from the least open on.</summary>
internal enum Openness
{
    /// <summary>The buyer's own rules.</summary>
    Own = 0,

    /// <summary>Several suppliers are invited.</summary>
    Negotiated = 1,

    /// <summary>A tender open in the country.</summary>
    Local = 2,

    /// <summary>A tender open to the world.</summary>
    International = 3,
}

/// <summary>The thresholds for what one nature of contract is worth, in euros.</summary>
/// <param name="Negotiated">Above it, several suppliers are invited.</param>
/// <param name="Local">From it on, the tender is open in the country; nothing where there is no such step.</param>
/// <param name="International">From it on, the tender is open to the world.</param>
internal readonly record struct PurchaseThresholds(decimal Negotiated, decimal? Local, decimal International)
{
    // One table serves all rules about purchases; it stands under the rule that it comes from.
    private static readonly RuleId Table = new("HC-PRC-001");

    /// <summary>Gets the thresholds in force when the programme starts; nothing where there are none, or the start
    /// leaves them open.</summary>
    public static PurchaseThresholds? Of(ContractNature nature, Programme programme, RuleCheck check) =>
        check.Figure(Table, "negotiated", programme) is { } negotiated
        && check.Figure(Table, InternationalOf(nature), programme) is { } international
            ? new(
                negotiated,
                LocalOf(nature) is { } local ? check.Figure(Table, local, programme) : null,
                international)
            : null;

    /// <summary>Gets how open the award of a contract of this value must be.</summary>
    public Openness For(decimal euros) =>
        euros >= International ? Openness.International
        : euros >= Local ? Openness.Local
        : euros > Negotiated ? Openness.Negotiated
        : Openness.Own;

    /// <summary>Tells how open a procedure is.</summary>
    public static Openness Of(ProcurementProcedure procedure) => procedure switch
    {
        ProcurementProcedure.InternationalOpen or ProcurementProcedure.InternationalRestricted =>
            Openness.International,
        ProcurementProcedure.LocalOpen => Openness.Local,
        ProcurementProcedure.CompetitiveNegotiated => Openness.Negotiated,
        _ => Openness.Own,
    };

    /// <summary>Tells whether a buyer has procurement law of its own; nothing where that is not known.</summary>
    public static bool? IsContractingAuthority(Partner? buyer) => buyer switch
    {
        null => null,
        { Form: OrganisationForm.LocalAuthority or OrganisationForm.Ministry or OrganisationForm.StateService } => true,
        { Type: OrganisationType.Government or OrganisationType.LocalGovernment } => true,
        { Type: OrganisationType.OtherPublicSector } => true,
        { Form: null, Type: null } => null,
        _ => false,
    };

    /// <summary>Gets what is known of an amount in euros.</summary>
    public static Bound<decimal> InEuros(Claim<Money>? claim, Programme programme)
    {
        var bound = Bounds.Of(claim);
        return new(EurosOf(bound.Least, programme), EurosOf(bound.Most, programme), bound.IsOpen);
    }

    private static decimal? EurosOf(Money? money, Programme programme)
    {
        if (money is not { } amount || amount.Currency == Currency.Eur)
        {
            return money?.Amount;
        }

        var on = programme.Start.Value?.Earliest ?? LocalDate.MinIsoValue;
        return Budget.RatesOf(programme.Budget).TryConvert(amount, Currency.Eur, on, out var euros)
            ? euros.Amount
            : null;
    }

    private static string InternationalOf(ContractNature nature) => nature switch
    {
        ContractNature.Works => "international-works",
        ContractNature.Supplies => "international-supplies",
        _ => "international-services",
    };

    private static string? LocalOf(ContractNature nature) => nature switch
    {
        ContractNature.Works => "local-works",
        ContractNature.Supplies => "local-supplies",
        _ => null,
    };
}
