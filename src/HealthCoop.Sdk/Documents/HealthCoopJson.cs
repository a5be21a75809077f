using System.Text.Json;
using HealthCoop.Documents.Metadata;

namespace HealthCoop.Documents;

/// <summary>JSON for hosts that send findings or parts of programmes themselves.</summary>
public static class HealthCoopJson
{
    /// <summary>Gets options that read and write every type of the model, and findings, as documents do.</summary>
    /// <remarks>
    /// They are read-only, and may be shared between threads. They read strictly and stop at the first error with a
    /// <see cref="JsonException"/>, or a <see cref="NotSupportedException"/> where an object lacks its
    /// <c>kind</c>; <see cref="ProgrammeDocument"/> finds all errors and throws for none. They do not check ids and
    /// references. The text is not escaped for HTML.
    /// </remarks>
    public static JsonSerializerOptions Options => DocumentOptions.Model;
}
