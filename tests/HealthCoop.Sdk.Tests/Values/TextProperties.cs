using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace HealthCoop.Tests.Values;

/// <summary>What is written is read back as the same value, under every culture.</summary>
public sealed class TextProperties
{
    private static readonly Dictionary<Type, Action> Textual = new()
    {
        [typeof(Money)] = RoundTrips<Money>(Generators.RoundedMonies, Money.TryParse),
        [typeof(UnitPrice)] = RoundTrips<UnitPrice>(
            Generators.Monies.Select(money => new UnitPrice(money.Amount, money.Currency)), UnitPrice.TryParse),
        [typeof(Currency)] = RoundTrips<Currency>(Generators.Currencies, Currency.TryParse),
        [typeof(Percentage)] = RoundTrips(Generators.Shares.Select(Percentage.FromFraction), Percentage.TryParse),
        [typeof(Loss)] = RoundTrips(
            Generators.Shares.Where(share => share < 1).Select(Loss.FromFraction), Loss.TryParse),
        [typeof(Wastage)] = RoundTrips(
            Generators.Shares.Select(share => Wastage.FromFraction(share * 1_000_000)), Wastage.TryParse),
        [typeof(CollectionRate)] = RoundTrips(
            Generators.Shares.Select(share => CollectionRate.FromFraction(share * 1_000_000)), CollectionRate.TryParse),
        [typeof(PercentageRange)] = RoundTrips<PercentageRange>(
            Generators.Shares.Two().Select(pair => new PercentageRange(
                Percentage.FromFraction(Math.Min(pair.Item1, pair.Item2)),
                Percentage.FromFraction(Math.Max(pair.Item1, pair.Item2)))),
            PercentageRange.TryParse),
        [typeof(EventRate)] = RoundTrips(
            Generators.Amounts.Select(Math.Abs).Select(EventRate.FromEventsPerPersonYear), EventRate.TryParse),
        [typeof(FullTimeEquivalent)] = RoundTrips(
            Generators.Amounts.Select(Math.Abs).Select(FullTimeEquivalent.Of), FullTimeEquivalent.TryParse),
        [typeof(AnnualQuantity)] = RoundTrips(
            Generators.Amounts.Select(Math.Abs).Select(AnnualQuantity.Of), AnnualQuantity.TryParse),
        [typeof(QuantityPerCase)] = RoundTrips(
            Generators.Amounts.Select(Math.Abs).Select(QuantityPerCase.Of), QuantityPerCase.TryParse),
        [typeof(WorkingTime)] = RoundTrips(
            Generators.Amounts.Select(Math.Abs).Select(WorkingTime.FromMinutes), WorkingTime.TryParse),
        [typeof(AnnualWorkingTime)] = RoundTrips(
            Generators.Amounts.Select(Math.Abs).Select(AnnualWorkingTime.FromMinutes), AnnualWorkingTime.TryParse),
        [typeof(WeeklyHours)] = RoundTrips(
            Generators.Shares.Select(share => WeeklyHours.Of(share * 168)), WeeklyHours.TryParse),
        [typeof(PackSize)] = RoundTrips(Gen.Choose(1, int.MaxValue).Select(PackSize.Of), PackSize.TryParse),
        [typeof(Packs)] = RoundTrips(
            Gen.Choose(0, int.MaxValue).Select(count => Packs.Of((long)count << 31)), Packs.TryParse),
        [typeof(CountryCode)] = RoundTrips<CountryCode>(
            Gen.Elements("ABYZ".AsEnumerable()).Two().Select(c => new CountryCode($"{c.Item1}{c.Item2}")),
            CountryCode.TryParse),
        [typeof(Language)] = RoundTrips<Language>(Gen.Elements(Language.French, Language.English), Language.TryParse),
        [typeof(PartialDate)] = RoundTrips<PartialDate>(Generators.PartialDates, PartialDate.TryParse),
        [typeof(Validity)] = RoundTrips<Validity>(Generators.Validities, Validity.TryParse),
        [typeof(PartialInterval)] = RoundTrips<PartialInterval>(Generators.PartialIntervals, PartialInterval.TryParse),
        [typeof(AgeRange)] = RoundTrips<AgeRange>(Generators.AgeRanges, AgeRange.TryParse),
        [typeof(YearRange)] = RoundTrips<YearRange>(Generators.YearRanges, YearRange.TryParse),
        [typeof(Id<>)] = RoundTrips<Id<SourceDocument>>(
            Generators.IdTexts.Select(text => new Id<SourceDocument>(text)), Id<SourceDocument>.TryParse),
        [typeof(EntityId)] = RoundTrips<EntityId>(
            Generators.IdTexts.Select(text => new EntityId(text)), EntityId.TryParse),
        [typeof(ContentHash)] = RoundTrips<ContentHash>(
            Gen.Choose(0, int.MaxValue).Select(number => ContentHash.Of(BitConverter.GetBytes(number))),
            ContentHash.TryParse),
        [typeof(RuleId)] = RoundTrips<RuleId>(
            Gen.Elements("HC-FIN-009", "NE-FAC-1", "A-0", "HC-DOC-021").Select(text => new RuleId(text)), RuleId.TryParse),
        [typeof(JsonPointer)] = RoundTrips<JsonPointer>(Generators.Pointers, JsonPointer.TryParse),
    };

    private delegate bool Parser<T>(string? text, out T value);

    public static TheoryData<string> TextualTypes => [.. TypesThatParse().Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(TextualTypes))]
    public void TryParse_OfToString_GivesTheValueBackUnderEveryCulture(string type) =>
        Textual.Single(entry => entry.Key.Name == type).Value();

    [Fact]
    public void TypesOfTheseTests_AreAllThatParse() =>
        Assert.Equal(TypesThatParse().OrderBy(type => type.Name), Textual.Keys.OrderBy(type => type.Name));

    [Theory]
    [MemberData(nameof(TextualTypes))]
    public void TryParse_OfForeignTexts_RefusesAndGivesTheDefault(string name)
    {
        var type = Textual.Keys.Single(key => key.Name == name);
        var closed = type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(SourceDocument)) : type;
        var parser = closed.GetMethod("TryParse")!;
        foreach (var text in new[] { null, "?", " ", "a b", "١", "é\u0301", "75%", "75  %", "75 % ", "+75 %", "1e1 %" })
        {
            object?[] arguments = [text, null];
            Assert.Equal(false, parser.Invoke(null, arguments));
            Assert.Equal(Activator.CreateInstance(closed), arguments[1]);
        }
    }

    [Fact]
    public void ToString_OfRecordsAndLists_IsTheSameUnderEveryCulture()
    {
        ValueList<decimal> list = [-1.5m];
        var rate = ExchangeRates.FixedParities.Rates[0];

        Assert.True(Cultures.Agree(() => list.ToString() == "[-1.5]"));
        Assert.True(Cultures.Agree(() => rate.ToString() == "EUR 1 = XOF 655.957, 1999-01-01/.."));
        Assert.True(Cultures.Agree(() => Claim.Achieved(-1.5m).ToString() == "Achieved Exactly -1.5"));
        Assert.True(Cultures.Agree(() =>
            Claim.Assumed(-1.5m, new("x")).ToString() == "Planned unknown, assumed -1.5"));
        Assert.True(Cultures.Agree(() => Claim.NotPublished<int>(Modality.Expected).ToString() == "Expected unknown"));
        Assert.True(Cultures.Agree(() => (JsonPointer.Root / "A" / 1234).ToString() == "/a/1234"));
        Assert.True(Cultures.Agree(() => Length.Days(1234).ToString() == "1234 Days"));
    }

    private static IEnumerable<Type> TypesThatParse() => typeof(Money).Assembly.GetExportedTypes()
        .Where(type => type.Namespace == "HealthCoop" && type.GetMethod("TryParse") is not null);

    private static Action RoundTrips<T>(Gen<T> values, Parser<T> parse)
        where T : struct => () => Law.Holds(values, value => Cultures.Agree(() =>
            parse(value.ToString(), out var read) && read.Equals(value) && read.ToString() == value.ToString()));
}
