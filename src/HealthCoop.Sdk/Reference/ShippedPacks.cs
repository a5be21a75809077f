namespace HealthCoop.Reference;

/// <summary>The reference packs that the package carries within it.</summary>
internal static class ShippedPacks
{
    /// <summary>Gets the packs: what holds anywhere, then the law and the norms of each country.</summary>
    public static ValueList<ReferencePack> All { get; } = [Read("core"), Read("mali"), Read("burkina-faso")];

    private static ReferencePack Read(string name)
    {
        var resource = $"HealthCoop.Reference.{name}.json";
        using var stream = typeof(ShippedPacks).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The package lacks its resource {resource}.");
        return ReferenceDocument.Read(stream).Require();
    }
}
