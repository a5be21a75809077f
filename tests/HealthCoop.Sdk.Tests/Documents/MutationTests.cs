using System.Text;
using HealthCoop.Documents;
using HealthCoop.Documents.Faults;
using Xunit;

namespace HealthCoop.Tests.Documents;

public sealed class MutationTests
{
    private const int Mutants = 4_000;

    private static readonly byte[] Sound = Encoding.UTF8.GetBytes(Sample.Text);

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "null", "true", "-1", "1e999", "0.5", "\"\"", "\"kind\": ", "\"id\": ",
        "\"version\": ", "\\u", "\\ud800", "é", "\u0001", " ", "\n", "EUR ", "%", "{\"a\":{}}",
        "999999999999",
    ];

    [Fact]
    public void Read_SpoiltDocuments_MeetsOnlyDocumentedOutcomes()
    {
        for (var seed = 0; seed < Mutants; seed++)
        {
            var mutant = Mutate(new Dice(seed));
            try
            {
                Check(mutant);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Seed {seed}: {Encoding.UTF8.GetString(mutant)}", e);
            }
        }
    }

    private static void Check(byte[] mutant)
    {
        var read = ProgrammeDocument.Read(mutant);
        if (read.Succeeded)
        {
            Assert.Empty(read.Findings);
            Assert.Equal(read.Value, ProgrammeDocument.Read(ProgrammeDocument.ToUtf8(read.Value).Span).Value);
            return;
        }

        Assert.NotEmpty(read.Findings);
        Assert.DoesNotContain(read.Findings, finding => finding.Rule.Value == DocumentRules.RefusedId);
        var places = read.Findings.Select(finding => finding.Position!.Value).ToArray();
        Assert.Equal(places.OrderBy(place => (place.Line, place.Column)), places);
        Assert.Equal(read.Findings, ProgrammeDocument.Read(mutant).Findings);
    }

    private static byte[] Mutate(Dice dice)
    {
        var bytes = new List<byte>(Sound);
        for (var i = dice.Below(3); i >= 0; i--)
        {
            var (start, length) = (dice.Below(bytes.Count), dice.Below(8));
            switch (dice.Below(6))
            {
                case 0:
                    bytes[start] = (byte)dice.Below(256);
                    break;
                case 1:
                    bytes.RemoveRange(start, Math.Min(length, bytes.Count - start));
                    break;
                case 2:
                    bytes.InsertRange(start, Encoding.UTF8.GetBytes(dice.OneOf(Pieces)));
                    break;
                case 3:
                    Exchange(bytes, dice);
                    break;
                case 4:
                    bytes.InsertRange(start, bytes.GetRange(0, Math.Min(length * 40, start)));
                    break;
                default:
                    bytes.RemoveRange(start, dice.Below(4) == 0 ? bytes.Count - start : 0);
                    break;
            }

            if (bytes.Count == 0)
            {
                break;
            }
        }

        return [.. bytes];
    }

    // Puts one quoted text in the place of another, so that the document stays JSON.
    private static void Exchange(List<byte> bytes, Dice dice)
    {
        var text = Encoding.UTF8.GetString([.. bytes]).Split('"');
        if (text.Length > 3)
        {
            text[1 + (2 * dice.Below((text.Length - 1) / 2))] = text[1 + (2 * dice.Below((text.Length - 1) / 2))];
            bytes.Clear();
            bytes.AddRange(Encoding.UTF8.GetBytes(string.Join('"', text)));
        }
    }
}
