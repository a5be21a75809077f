namespace HealthCoop;

/// <summary>The parities of the CFA franc that law fixes; no other rate of such a pair holds.</summary>
internal static class FixedParity
{
    public static ExchangeRate OfEuro { get; } = new()
    {
        Base = Currency.Eur,
        Quote = Currency.Xof,
        Value = 655.957m,
        InForce = new(new(1999, 1, 1)),
        Provenance = new(
            "Parité fixe de l'euro et du franc CFA (UEMOA) depuis le 1er janvier 1999",
            "Fixed parity of the euro and the CFA franc (WAEMU) since 1 January 1999"),
    };

    public static ExchangeRate OfFrenchFranc { get; } = new()
    {
        Base = new("FRF"),
        Quote = Currency.Xof,
        Value = 100m,
        InForce = new(new(1994, 1, 12)),
        Provenance = new(
            "Parité fixe du franc français et du franc CFA (UEMOA) depuis le 12 janvier 1994",
            "Fixed parity of the French franc and the CFA franc (WAEMU) since 12 January 1994"),
    };

    /// <summary>Gets the parity that a rate would contradict or repeat, or nothing. Before 1999 there was no euro; what
    /// the French franc was worth before its parity is free.</summary>
    public static ExchangeRate? Of(ExchangeRate rate) =>
        ExchangeRates.IsSamePair(rate, OfEuro) ? OfEuro
        : ExchangeRates.IsSamePair(rate, OfFrenchFranc) && rate.InForce.Overlaps(OfFrenchFranc.InForce) ? OfFrenchFranc
        : null;

    public static bool Agrees(ExchangeRate rate, ExchangeRate parity) =>
        rate.Base == parity.Base && rate.Value == parity.Value && rate.InForce.From >= parity.InForce.From;

    public static Narrative Fault(ExchangeRate parity)
    {
        var (value, from) = (DecimalText.Write(parity.Value), parity.InForce.From.ToIso());
        return new(
            $"Entre {parity.Base} et {parity.Quote}, seule vaut la parité fixe : "
            + $"1 {parity.Base} = {value.Replace('.', ',')} {parity.Quote} depuis le {from}.",
            $"Between {parity.Base} and {parity.Quote} only the fixed parity holds: "
            + $"{parity.Base} 1 = {parity.Quote} {value} from {from}.");
    }
}
