using HealthCoop.Validation.Rules;
using NodaTime.Text;

namespace HealthCoop.Cli.Output;

/// <summary>The days on which a rule holds for programmes that start: those of its pack that are its own too.</summary>
/// <param name="From">The first, or <see langword="null"/> for always.</param>
/// <param name="Through">The last, or <see langword="null"/> for ever.</param>
internal readonly record struct RuleDays(LocalDate? From, LocalDate? Through)
{
    public static RuleDays Of(RulePack pack, Rule? rule = null)
    {
        var (days, own) = (pack.InForce, rule?.InForce);
        return new(Max(days?.From, own?.From), Min(days?.Through, own?.Through));
    }

    public static string? Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    public string ToText(Language language) => this switch
    {
        (null, null) => string.Empty,
        (_, null) => new Narrative($"à partir du {Iso(From)}", $"from {Iso(From)}").In(language),
        (null, _) => new Narrative($"jusqu'au {Iso(Through)}", $"until {Iso(Through)}").In(language),
        _ => new Narrative($"du {Iso(From)} au {Iso(Through)}", $"from {Iso(From)} to {Iso(Through)}").In(language),
    };

    private static LocalDate? Max(LocalDate? one, LocalDate? other) => one is null || other > one ? other ?? one : one;

    private static LocalDate? Min(LocalDate? one, LocalDate? other) => one is null || other < one ? other ?? one : one;
}
