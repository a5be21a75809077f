using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Law;

namespace HealthCoop.Reference;

/// <summary>A pack of reference data: dated rules of calls, law, norms and the figures of rules, with their
/// sources.</summary>
[LooksAt(nameof(LegalTexts), nameof(Competences))]
public sealed record ReferencePack : IEntity<ReferencePack>, ICheckedContent
{
    /// <inheritdoc/>
    public required Id<ReferencePack> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets the day as of which the pack tells what is known.</summary>
    public required LocalDate Edition { get; init; }

    /// <summary>Gets the rules of calls and instruments.</summary>
    /// <value>The default is empty.</value>
    public ValueList<GrantProfile> GrantProfiles { get; init; }

    /// <summary>Gets the texts of law.</summary>
    /// <value>The default is empty.</value>
    public ValueList<LegalText> LegalTexts { get; init; }

    /// <summary>Gets who holds which competence by these texts, each in the country whose law the text is (rule
    /// HC-DOC-059).</summary>
    /// <value>The default is empty.</value>
    public ValueList<HeldCompetence> Competences { get; init; }

    /// <summary>Gets the levels of care of countries.</summary>
    /// <value>The default is empty.</value>
    public ValueList<HealthPyramid> HealthPyramids { get; init; }

    /// <summary>Gets what staff facilities are to have.</summary>
    /// <value>The default is empty.</value>
    public ValueList<StaffingNorm> StaffingNorms { get; init; }

    /// <summary>Gets the figures of rules.</summary>
    /// <value>The default is empty.</value>
    public ValueList<RuleParameter> RuleParameters { get; init; }

    /// <summary>Gets rule packs that put rules together.</summary>
    /// <value>The default is empty.</value>
    public ValueList<RulePackEntry> RulePacks { get; init; }

    /// <summary>Gets what the host keeps beside the pack.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }

    void ICheckedContent.Check(IContentCheck check)
    {
        var countries = LegalTexts
            .Where(text => text is not null && text.Id != default && text.Country != default)
            .DistinctBy(text => text.Id)
            .ToDictionary(text => text.Id, text => text.Country);
        foreach (var (i, entry) in Competences.Index().Where(entry => entry.Item?.Text is not null))
        {
            var text = entry.Text!.Value;
            if (entry.Country is { } country && countries.TryGetValue(text, out var other) && other != country)
            {
                check.Breaks(
                    "HC-DOC-059",
                    JsonPointer.Root / nameof(Competences) / i / nameof(HeldCompetence.Text),
                    new(
                        $"L'entrée vaut pour {country}, et le texte « {text} » est de {other}.",
                        $"The entry is about {country}, and the text '{text}' is of {other}."),
                    new("Nommer un texte de ce pays.", "Name a text of that country."));
            }
        }
    }
}
