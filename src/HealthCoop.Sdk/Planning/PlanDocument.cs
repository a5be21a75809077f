using System.Text.Json;
using HealthCoop.Documents;
using HealthCoop.Documents.Metadata;

namespace HealthCoop.Planning;

/// <summary>Reads and writes plans as JSON, one document for each.</summary>
/// <remarks>
/// Equal plans are written as equal bytes, on every machine and in every culture, and what was written is read back
/// equal. All members may be called from several threads at once.
/// </remarks>
public static class PlanDocument
{
    /// <summary>Reads a plan.</summary>
    /// <param name="utf8">The document, in UTF-8.</param>
    /// <param name="limits">How much is read, or <see langword="null"/> for
    /// <see cref="DocumentLimits.Default"/>.</param>
    /// <returns>The plan, or all that is wrong with the document.</returns>
    public static ReadResult<Plan> Read(ReadOnlySpan<byte> utf8, DocumentLimits? limits = null) =>
        Format.Read(utf8, limits);

    /// <summary>Reads a plan from a stream, to its end or to the limit of bytes.</summary>
    /// <param name="stream">The document, in UTF-8; it is not closed.</param>
    /// <param name="limits">How much is read, or <see langword="null"/> for
    /// <see cref="DocumentLimits.Default"/>.</param>
    /// <returns>The plan, or all that is wrong with the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<Plan> Read(Stream stream, DocumentLimits? limits = null) => Format.Read(stream, limits);

    /// <summary>Writes a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="stream">Where to write it; it is not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Reading would not give the plan back: see <see cref="ToUtf8"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Plan plan, Stream stream) => Format.Write(plan, stream);

    /// <summary>Writes a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The document, in UTF-8 without a mark, indented by two spaces, with <c>\n</c> between its
    /// lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// Reading would not give the plan back, as with an amount finer than its currency. No plan of a planner is so.
    /// </exception>
    public static ReadOnlyMemory<byte> ToUtf8(Plan plan) => Format.ToUtf8(plan);

    /// <summary>Gets the metadata of everything in a plan.</summary>
    internal static JsonSerializerOptions Options { get; } =
        DocumentOptions.Create(PlanTypes.Add(ModelTypes.Add(new())), PlanContext.Default, DocumentContext.Default);

    private static DocumentFormat<Plan> Format { get; } = new(Options.For<Plan>());
}
