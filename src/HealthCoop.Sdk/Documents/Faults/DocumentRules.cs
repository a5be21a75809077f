using System.Globalization;
using System.Text;

namespace HealthCoop.Documents.Faults;

/// <summary>The permanent ids of what can be wrong with a document, with their words.</summary>
/// <remarks>HC-DOC-020, 033, 034, 051 and 052 stand at the types that enforce them.</remarks>
internal static partial class DocumentRules
{
    public const string NotUtf8Id = "HC-DOC-001";
    public const string NotJsonId = "HC-DOC-002";
    public const string OverLimitId = "HC-DOC-003";
    public const string MoreFindingsId = "HC-DOC-004";
    public const string TrailingDataId = "HC-DOC-005";
    public const string VersionId = "HC-DOC-006";
    public const string UnknownMemberId = "HC-DOC-007";
    public const string DuplicateMemberId = "HC-DOC-008";
    public const string MissingMemberId = "HC-DOC-009";
    public const string WrongTypeId = "HC-DOC-010";
    public const string NullId = "HC-DOC-011";
    public const string UnknownWordId = "HC-DOC-012";
    public const string UnknownKindId = "HC-DOC-013";
    public const string BadIdId = "HC-DOC-014";
    public const string DuplicateIdId = "HC-DOC-015";
    public const string DanglingReferenceId = "HC-DOC-016";
    public const string BadAmountId = "HC-DOC-017";
    public const string UnknownCurrencyId = "HC-DOC-018";
    public const string TooManyDecimalsId = "HC-DOC-019";
    public const string AmountTooLargeId = "HC-DOC-022";
    public const string BadDateId = "HC-DOC-023";
    public const string BadIntervalId = "HC-DOC-024";
    public const string BadShareId = "HC-DOC-025";
    public const string BadNumberId = "HC-DOC-026";
    public const string PillarSharesId = "HC-DOC-027";
    public const string ExtensionKeyId = "HC-DOC-028";
    public const string BrokenTextId = "HC-DOC-029";
    public const string BadCodeId = "HC-DOC-030";
    public const string KnownAndAssumedId = "HC-DOC-031";
    public const string RefusedId = "HC-DOC-032";
    public const string MissingModalityId = "HC-CLM-001";

    private const int LongestShown = 80;

    /// <summary>Gets a value as messages show it: on one line, and not longer than a line.</summary>
    public static string Shown(string text)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= LongestShown)
            {
                return shown.Append('…').ToString();
            }

            var isHidden = Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format;
            shown.Append(isHidden ? "�" : rune.ToString());
        }

        return shown.ToString();
    }

    private static Narrative Nearest(string? nearest, Narrative otherwise) => nearest is null
        ? otherwise
        : new($"Écrire « {nearest} » ?", $"Did you mean '{nearest}'?");
}
