namespace HealthCoop.Reference;

/// <summary>The reference packs that the package carries within it.</summary>
internal static class ShippedPacks
{
    private const string CoreResource = "HealthCoop.Reference.core.json";

    /// <summary>Gets the pack of the calls of the sample programmes.</summary>
    public static ReferencePack Core { get; } = Read(CoreResource);

    private static ReferencePack Read(string resource)
    {
        using var stream = typeof(ShippedPacks).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The package lacks its resource {resource}.");
        return ReferenceDocument.Read(stream).Require();
    }
}
