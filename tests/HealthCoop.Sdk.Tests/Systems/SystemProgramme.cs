using HealthCoop.Documents;
using HealthCoop.Programmes;

namespace HealthCoop.Tests.Systems;

/// <summary>A programme that says nothing yet, for tests that build one system of the field in it.</summary>
internal static class SystemProgramme
{
    public static SourceDocument Newsletter { get; } = new()
    {
        Id = new("platforma-16"),
        Title = new("Lettre d'information n°16", "Newsletter no. 16"),
        Published = new(2012, 11),
    };

    public static SourceDocument Sheet { get; } = new()
    {
        Id = new("fiche-parsante"),
        Title = new("Fiche du programme PARSANTE", "Project sheet of PARSANTE"),
    };

    public static Programme Empty { get; } = new()
    {
        Id = new("system"),
        Title = new("Système", "System"),
        Start = Claim.Achieved(new PartialDate(2010, 1), Newsletter),
        SourceDocuments = [Newsletter, Sheet],
    };

    /// <summary>Writes a programme and reads it back.</summary>
    public static Programme ReadBack(Programme programme) =>
        ProgrammeDocument.Read(ProgrammeDocument.ToUtf8(programme).Span).Require();
}
