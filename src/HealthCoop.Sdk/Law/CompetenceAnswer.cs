using System.Diagnostics.CodeAnalysis;
using HealthCoop.Territories;

namespace HealthCoop.Law;

/// <summary>Who holds a competence, by which text, as far as a <see cref="CompetenceRegister"/> can tell.</summary>
public sealed record CompetenceAnswer
{
    internal CompetenceAnswer()
    {
    }

    /// <summary>Gets what the register can tell.</summary>
    public CompetenceStatus Status { get; internal init; }

    /// <summary>Gets whether a text of law gives the competence to an authority or a body outside the State.</summary>
    [MemberNotNullWhen(true, nameof(Holder), nameof(Text), nameof(Entry))]
    public bool IsHeld =>
        Status == CompetenceStatus.Held && Holder is not null && Text is not null && Entry is not null;

    /// <summary>Gets who holds it: always where it is held, and where it is known to have stayed with the State; else
    /// <see langword="null"/>.</summary>
    public CompetenceHolder? Holder { get; internal init; }

    /// <summary>Gets the territory whose authority the holder is, such as the commune, or <see langword="null"/> where
    /// the territories do not tell.</summary>
    public Territory? HolderTerritory { get; internal init; }

    /// <summary>Gets the text that gives it, or <see langword="null"/>.</summary>
    public LegalText? Text { get; internal init; }

    /// <summary>Gets the entry of the register that decides, or <see langword="null"/> where none does.</summary>
    public HeldCompetence? Entry { get; internal init; }

    /// <summary>Gets whether means came with it, or <see langword="null"/> when that is not known, as when the texts
    /// that hold or may hold disagree on it.</summary>
    public CompetenceFunding? Funding { get; internal init; }

    /// <summary>
    /// Gets the other entries that are about the country and the facility type and do not decide: all about the
    /// competence, whatever their time and weight, and mere statements whatever competences they name. What nobody
    /// could know on the day whose knowledge counts is not among them.
    /// </summary>
    public ValueList<HeldCompetence> Competing { get; internal init; }

    /// <summary>Gets why this is the answer, or why there is none.</summary>
    public Narrative Reason { get; internal init; } = new(string.Empty);
}
