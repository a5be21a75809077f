namespace HealthCoop.Documents.Faults;

/// <content>What is wrong with a value.</content>
internal static partial class DocumentRules
{
    public static DocumentFault BadAmount(AmountFault fault, string text, int decimals) => fault switch
    {
        AmountFault.UnknownCurrency => UnknownCurrency(text[..3]),
        AmountFault.TooManyDecimals => new(
            TooManyDecimalsId,
            Invariant(
                $"« {Shown(text)} » a plus de décimales que les {decimals} admises.",
                $"'{Shown(text)}' has more decimals than the {decimals} allowed."),
            new("Arrondir le montant.", "Round the amount.")),
        AmountFault.TooPrecise => BadDecimal(text),
        AmountFault.TooLarge => new(
            AmountTooLargeId,
            new($"Le montant « {Shown(text)} » est trop grand.", $"The amount '{Shown(text)}' is too large."),
            new("Écrire un montant de moins de 10^15.", "Write an amount below 10^15.")),
        _ => new(
            BadAmountId,
            new($"« {Shown(text)} » n'est pas un montant.", $"'{Shown(text)}' is not an amount."),
            new("Écrire un montant tel que EUR 1200000.00.", "Write an amount such as EUR 1200000.00.")),
    };

    public static DocumentFault UnknownCurrency(string text) => new(
        UnknownCurrencyId,
        new($"« {Shown(text)} » n'est pas une monnaie (ISO 4217).", $"'{Shown(text)}' is not a currency (ISO 4217)."),
        new("Écrire un code tel que EUR ou XOF.", "Write a code such as EUR or XOF."));

    public static DocumentFault BadPartialDate(string text) => BadDate(text, "2010, 2010-01, 2010-01-31");

    public static DocumentFault BadDate(string text) => BadDate(text, "2010-01-31");

    public static DocumentFault BadAnnualDate(string text) => BadDate(text, "06-15");

    public static DocumentFault BadMonth(string text) => BadDate(text, "2010-01");

    public static DocumentFault BadValidity(string text) =>
        BadInterval(text, "2019-01-02/2020-07-01", "1999-01-01/..");

    public static DocumentFault BadPartialInterval(string text) => BadInterval(text, "2010-01/2012-12", "1990/..");

    public static DocumentFault BadYears(string text) => BadInterval(text, "2013/2017", "2013/2013");

    public static DocumentFault BadAges(string text) => Bad(BadCodeId, text, "0-4");

    public static DocumentFault BadShare(string text) => BadShare(text, "0 %", "100 %", "75 %");

    public static DocumentFault BadLoss(string text) => BadShare(text, "0 %", "99.9 %", "7.5 %");

    public static DocumentFault BadWastage(string text) => Bad(BadShareId, text, "110 %");

    public static DocumentFault BadCollectionRate(string text) => Bad(BadShareId, text, "149 %");

    public static DocumentFault BadShareRange(string text) => Bad(BadShareId, text, "48 % to 52 %");

    public static DocumentFault BadIscoCode(string text) => Bad(BadCodeId, text, "2221");

    public static DocumentFault BadStaff(string text) => Bad(BadNumberId, text, "1.5 FTE");

    public static DocumentFault BadAnnualWorkingTime(string text) => Bad(BadNumberId, text, "91140 min per year");

    public static DocumentFault BadWeeklyHours(string text) => Bad(BadNumberId, text, "168 h per week");

    public static DocumentFault BadAnnualQuantity(string text) => Bad(BadNumberId, text, "12000 per year");

    public static DocumentFault BadEventRate(string text) => Bad(BadNumberId, text, "0.75 per person and year");

    public static DocumentFault BadCountry(string text) => Bad(BadCodeId, text, "ML");

    public static DocumentFault BadLanguage(string text) => Bad(BadCodeId, text, "fr");

    public static DocumentFault BadPointer(string text) => Bad(BadCodeId, text, "/activities/0");

    public static DocumentFault BadRule(string text) => Bad(BadCodeId, text, "HC-FIN-009");

    public static DocumentFault BadHash(string text) => Bad(BadCodeId, text, ContentHash.Of([]).ToString());

    public static DocumentFault BadAddress(string text) => Bad(BadCodeId, text, "https://www.example.org/");

    public static DocumentFault BadCoordinates(string text) => Bad(BadCodeId, text, "15.2871 -1.6939");

    public static DocumentFault BadSector(string text) => Bad(BadNumberId, text, "12230");

    public static DocumentFault BadInteger(string text, int least, int most) => new(
        BadNumberId,
        new(
            $"{Shown(text)} n'est pas un nombre entier admis ici.",
            $"{Shown(text)} is not a whole number allowed here."),
        Invariant(
            $"Écrire un nombre entier de {least} à {most}, sans décimales ni exposant.",
            $"Write a whole number from {least} to {most}, without decimals or exponent."));

    public static DocumentFault BadDecimal(string text) => new(
        BadNumberId,
        new(
            $"Le nombre {Shown(text)} est trop grand, ou trop précis pour être gardé exactement.",
            $"The number {Shown(text)} is too large, or too precise to be kept exactly."),
        new("Écrire un nombre de 28 chiffres au plus.", "Write a number of at most 28 digits."));

    public static DocumentFault PillarSum(decimal percent)
    {
        var sum = DecimalText.Write(percent, " %");
        return PillarFault(
            $"Les parts des piliers font {sum} au lieu de 100 %.",
            $"The shares of the pillars make {sum} instead of 100 %.");
    }

    public static DocumentFault PillarWithoutShare() => PillarFault(
        "Une part de 0 % ne se dit pas.",
        "A share of 0 % is not written.");

    private static DocumentFault PillarFault(string french, string english) => new(
        PillarSharesId,
        new(french, english),
        new(
            "Donner à chaque pilier une part au-dessus de 0 %, et 100 % en tout.",
            "Give each pillar a share above 0 %, and 100 % in all."));

    private static DocumentFault BadDate(string text, string example) => new(
        BadDateId,
        new($"« {Shown(text)} » n'est pas une date.", $"'{Shown(text)}' is not a date."),
        new($"Écrire une date qui existe, telle que {example}.", $"Write a date that exists, such as {example}."));

    private static DocumentFault BadInterval(string text, string first, string second) => new(
        BadIntervalId,
        new($"« {Shown(text)} » n'est pas une période.", $"'{Shown(text)}' is not an interval."),
        new(
            $"Écrire une période telle que {first} ou {second}, la fin après le début.",
            $"Write an interval such as {first} or {second}, its end not before its start."));

    private static DocumentFault BadShare(string text, string least, string most, string example) => new(
        BadShareId,
        new($"« {Shown(text)} » n'est pas une part admise ici.", $"'{Shown(text)}' is not a share allowed here."),
        new(
            $"Écrire une part de {least} à {most}, telle que {example}.",
            $"Write a share from {least} to {most}, such as {example}."));

    private static DocumentFault Bad(string rule, string text, string example) => new(
        rule,
        new($"« {Shown(text)} » n'est pas admis ici.", $"'{Shown(text)}' is not allowed here."),
        new($"Écrire une valeur telle que {example}.", $"Write a value such as {example}."));
}
