using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace HealthCoop.Tests.Values;

/// <summary>Generates values of the root namespace, and makes failing ones smaller by halving them.</summary>
internal static class Generators
{
    public static Gen<bool> Booleans { get; } = Gen.Elements(false, true);

    public static Gen<Currency> Currencies { get; } = Gen.Frequency(
        (3, Gen.Elements(Currency.Eur, Currency.Xof, new Currency("TND"), new Currency("CLF"))),
        (1, Gen.Elements(Currency.Known.AsEnumerable())));

    /// <summary>Amounts below 10^15 with up to six decimals, of either sign.</summary>
    public static Gen<decimal> Amounts { get; } = Decimals(15, 6);

    public static Gen<Money> Monies { get; } =
        from amount in Amounts
        from currency in Currencies
        select new Money(amount, currency);

    public static Gen<Money> RoundedMonies { get; } = Monies
        .Select(money => money.Rounded())
        .Where(money => Math.Abs(money.Amount) < Money.Limit);

    public static Gen<decimal[]> Weights { get; } =
        from first in Decimals(4, 3)
        from others in Gen.Frequency((1, Gen.Constant(0m)), (3, Decimals(1, 0)), (3, Decimals(4, 3))).ListOf()
        select others.Append(first).Select(Math.Abs).Append(1).ToArray();

    public static Gen<decimal> Shares { get; } = Gen.OneOf(
        Gen.Choose(0, 100).Select(percent => percent / 100m),
        Gen.Choose(0, 1_000_000).Select(part => part / 1_000_000m),
        Gen.Choose(1, 1_000_000).Select(parts => 1m / parts));

    public static Gen<LocalDate> Dates { get; } =
        from year in Gen.Choose(1, 9998)
        from day in Gen.Choose(0, 364)
        select new LocalDate(year, 1, 1).PlusDays(day);

    public static Gen<PartialDate> PartialDates { get; } =
        from date in Dates
        from precision in Gen.Choose(1, 3)
        select new PartialDate(date.Year, precision > 1 ? date.Month : null, precision > 2 ? date.Day : null);

    public static Gen<Validity> Validities { get; } =
        from date in Dates
        from days in Gen.Choose(-1, 60)
        select new Validity(date, days < 0 ? null : date.PlusDays(days));

    public static Gen<PartialInterval> PartialIntervals { get; } =
        from one in PartialDates
        from other in PartialDates
        from open in Gen.Choose(0, 3)
        let isInOrder = one.Earliest <= other.Latest
        select new PartialInterval(
            open is 1 ? null : isInOrder ? one : other,
            open is 2 ? null : isInOrder ? other : one);

    public static Gen<AgeRange> AgeRanges { get; } =
        from ages in Gen.Choose(0, 150).Two()
        from isOpen in Gen.Elements(true, false)
        select isOpen ? new AgeRange(ages.Item1) : new(Math.Min(ages.Item1, ages.Item2), Math.Max(ages.Item1, ages.Item2));

    public static Gen<YearRange> YearRanges { get; } =
        from first in Gen.Choose(1, 9999)
        from last in Gen.Choose(first, 9999)
        select new YearRange(first, last);

    public static Gen<string> IdTexts { get; } =
        from first in Gen.Elements("aZ09éÀŋỹ".AsEnumerable())
        from others in Gen.Elements("abcxyzABCXYZ0189-_.:éÀŋỹ".AsEnumerable()).ListOf()
        select new string([first, .. others.Take(99)]);

    public static Gen<string> Names { get; } = Gen.Elements("aBc~/01é \"\\\n😀".EnumerateRunes())
        .ListOf()
        .Select(runes => string.Concat(runes));

    public static Gen<JsonPointer> Pointers { get; } =
        from steps in Gen.OneOf(Names, Gen.Choose(0, 12).Select(index => $"{index}")).ListOf()
        select steps.Aggregate(JsonPointer.Root, (pointer, step) => pointer.Member(step));

    public static Gen<Claim<int>> Claims { get; } =
        from modality in Gen.Elements(Enum.GetValues<Modality>())
        from comparator in Gen.Elements(Enum.GetValues<Comparator>())
        from value in Gen.Choose(0, 1000)
        from state in Gen.Choose(0, 5)
        from source in Gen.Elements<Id<SourceDocument>?>(null, new("sheet"), new("sheet"), new("letter"))
        select Make(new Claim<int> { Modality = modality, Comparator = comparator, Source = source }, value, state);

    /// <summary>Makes lists smaller: either half, then one item less.</summary>
    public static IEnumerable<T[]> Halves<T>(T[] items)
    {
        if (items.Length > 1)
        {
            yield return items[..(items.Length / 2)];
            yield return items[(items.Length / 2)..];
            yield return items[1..];
        }
    }

    /// <summary>Makes amounts smaller: whole, half as large, positive.</summary>
    public static IEnumerable<Money> Halves(Money money) =>
        new[] { 0m, decimal.Truncate(money.Amount), decimal.Truncate(money.Amount / 2), Math.Abs(money.Amount) }
            .Where(amount => amount != money.Amount)
            .Select(amount => money with { Amount = amount });

    /// <summary>Decimals of either sign with at most so many digits before and behind the point.</summary>
    public static Gen<decimal> Decimals(int wholeDigits, int decimals) =>
        from whole in Digits(wholeDigits)
        from scale in Gen.Choose(0, decimals)
        from part in Digits(scale)
        from negative in Booleans
        select (negative ? -1 : 1) * (whole + (part * new decimal(1, 0, 0, false, (byte)scale)));

    private static Gen<decimal> Digits(int most) =>
        from digits in Gen.Choose(0, most)
        from high in Gen.Choose(0, 99_999_999)
        from low in Gen.Choose(0, 99_999_999)
        select ((high * 100_000_000m) + low) % (decimal)Math.Pow(10, digits);

    private static Claim<int> Make(Claim<int> claim, int value, int state) => state switch
    {
        0 => claim,
        1 => claim.Assuming(value, new($"parce que {value % 3}", $"because {value % 3}")),
        _ => claim with { Value = value },
    };
}
