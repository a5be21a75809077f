using System.Text.Json;
using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Territories;
using NodaTime;

namespace HealthCoop.Tests.Documents;

/// <summary>Makes values that documents write as one text or number, odd ones among them.</summary>
internal sealed class ScalarGenerator
{
    private static readonly string[] Jsons =
    [
        "1.0", "-0", "1e400", "1E+5", "123456789012345678901234567890.5", "null", "true", "[]", "{}", "\"\"",
        "\"\\ud83d\\ude00 \\u0000 </script>\"", "{\"b\":1.0,\"a\":[{},[[]],{\"\":null}]}", "[1.00,\"\\\\\"]",
    ];

    private static readonly string[] OrdinaryJsons =
        ["\"2012-0117\"", "12", "true", "{\"dossier\":\"A-17\",\"pages\":12}", "[1,2,3]"];

    private static readonly string[] Words =
    [
        "formation", "des", "agents", "de", "santé", "du", "centre", "communautaire", "équipement", "construction",
        "et", "réception", "l'accueil", "district", "sanitaire", "à", "Bamako", "health", "workers", "of", "the",
    ];

    private readonly Dice _dice;
    private readonly bool _isOrdinary;
    private readonly Dictionary<Type, Func<object>> _makers;

    public ScalarGenerator(Dice dice, bool isOrdinary = false)
    {
        _dice = dice;
        _isOrdinary = isOrdinary;
        _makers = new()
        {
            [typeof(string)] = Text,
            [typeof(int)] = () => !_isOrdinary && _dice.Below(5) == 0 ? int.MaxValue : _dice.Below(100_000) + 1,
            [typeof(bool)] = () => _dice.Flip(),
            [typeof(decimal)] = () => Number(),
            [typeof(Uri)] = () => new Uri(OneOf("https://example.org/é?q=%20#x", "HTTP://EXAMPLE.ORG")),
            [typeof(Money)] = () => Money(),
            [typeof(UnitPrice)] = () => new UnitPrice(
                Number() % 1_000_000,
                OneOf(Currency.Eur, Currency.Xof, default)),
            [typeof(Percentage)] = () => Percentage.FromFraction(OneOf(0, 1, 1m / 3, 0.075m, 0.10m)),
            [typeof(Loss)] = () => Loss.FromFraction(OneOf(0, 0.999m, 1m / 7)),
            [typeof(Wastage)] = () => Wastage.FromFraction(OneOf(0, 12.5m, 1m / 7)),
            [typeof(CollectionRate)] = () => CollectionRate.FromFraction(OneOf(0, 1.49m, 1m / 7)),
            [typeof(PercentageRange)] = () => OneOf(
                new PercentageRange(Percentage.FromPercent(48), Percentage.FromPercent(52)),
                default),
            [typeof(IscoCode)] = () => OneOf(IscoCode.NursingProfessionals, new("0"), new("22")),
            [typeof(FullTimeEquivalent)] = () => FullTimeEquivalent.Of(OneOf(0, 1, 1m / 3, 12.50m)),
            [typeof(AnnualWorkingTime)] = () => AnnualWorkingTime.FromMinutes(OneOf(0, 91_140, 1m / 3, 0.750m)),
            [typeof(WeeklyHours)] = () => WeeklyHours.Of(OneOf(0, 168, 1m / 3, 37.50m)),
            [typeof(AnnualQuantity)] = () => AnnualQuantity.Of(OneOf(0, 3, 1m / 3, 0.750m)),
            [typeof(EventRate)] = () => EventRate.FromEventsPerPersonYear(OneOf(0, 3, 1m / 3, 0.750m)),
            [typeof(PartialDate)] = () => OneOf(new PartialDate(2010), new(2010, 2), new(2012, 2, 29), default),
            [typeof(LocalDate)] = () => OneOf(new LocalDate(2012, 2, 29), new(1, 1, 1), new(9999, 12, 31), default),
            [typeof(AnnualDate)] = () => OneOf(new AnnualDate(2, 29), new(12, 31), default),
            [typeof(Validity)] = () => OneOf(
                new Validity(new(2019, 1, 1)),
                new(new(2019, 1, 1), new(2019, 1, 1)),
                default),
            [typeof(PartialInterval)] = () => OneOf(
                new PartialInterval(new(1990), new(1999)),
                new PartialInterval(new(2010, 1)),
                new PartialInterval(null, new(2023, 3, 13)),
                default),
            [typeof(AgeRange)] = () => OneOf(new AgeRange(0, 4), new(15), new(150, 150), default),
            [typeof(YearRange)] = () => OneOf(new YearRange(2013, 2017), new(1, 9999), default),
            [typeof(Length)] = () => OneOf(
                new Length(18, LengthUnit.Months),
                new(10_000, LengthUnit.WorkingDays),
                default),
            [typeof(CountryCode)] = () => OneOf(CountryCode.Mali, CountryCode.France, default),
            [typeof(Currency)] = () => OneOf(Currency.Eur, Currency.Xof, new("TND"), new("CLF"), default),
            [typeof(Coordinates)] = () => OneOf(new Coordinates(15.287101m, -1.69m), new(-90m, 180m), default),
            [typeof(Language)] = () => OneOf(Language.French, Language.English),
            [typeof(Sector)] = () => OneOf(Sector.HealthPolicy, new(99_999), new(10_000)),
            [typeof(PillarShares)] = () => _isOrdinary && _dice.Below(5) > 0 ? Pillar.ServiceDelivery : OneOf(
                Pillar.HealthFinancing,
                default,
                PillarShares.Split(
                    (Pillar.HealthWorkforce, Percentage.FromPercent(33.3m)),
                    (Pillar.ServiceDelivery, Percentage.FromPercent(66.7m)))),
            [typeof(Extensions)] = () => Extensions(),
        };
    }

    public object? Make(Type type)
    {
        if (type.IsEnum)
        {
            var values = Enum.GetValues(type);
            return values.GetValue(_dice.Below(values.Length));
        }

        return _makers.TryGetValue(type, out var make) ? make() : null;
    }

    private string Text() => _isOrdinary ? Sentence() : string.Concat(Enumerable.Range(0, _dice.Below(6)).Select(_ =>
        OneOf("a", "é", "\"", "\\", "\n", "\u0001", "😀", " ", "ŋ", "</", "\u2028", "\uFFFD", "\uFEFF", "0")));

    private string Sentence() => string.Join(' ', Enumerable.Range(0, _dice.Below(9) + 1).Select(_ => OneOf(Words)));

    private decimal Number() => _isOrdinary ? _dice.Below(1_000_000) / 100m : OneOf(
        0m,
        0.0m,
        1.00m,
        12.5m,
        0.0000000000000000000000000001m,
        1234567890123456789012345678m,
        _dice.Below(int.MaxValue),
        _dice.Below(int.MaxValue) / 1000m);

    private Money Money()
    {
        var currency = OneOf(Currency.Eur, Currency.Xof, new("TND"), new("CLF"), default);
        return new Money((Number() % 1_000_000_000m) + 0.0000m, currency).Rounded();
    }

    private Extensions Extensions()
    {
        var extensions = default(Extensions);
        for (var i = _isOrdinary ? _dice.Below(10) / 9 : _dice.Below(4) - 1; i > 0; i--)
        {
            var key = OneOf("org.example.a", "ml.sante.dossier-1", "a.b");
            extensions = extensions.With(key, JsonElement.Parse(OneOf(_isOrdinary ? OrdinaryJsons : Jsons)));
        }

        return extensions;
    }

    private T OneOf<T>(params T[] items) => _dice.OneOf(items);
}
