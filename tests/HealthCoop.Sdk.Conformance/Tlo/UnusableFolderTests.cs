using HealthCoop.Samples.FirstLevelFacility;
using HealthCoop.Samples.FirstLevelFacility.Reading;
using Xunit;

namespace HealthCoop.Conformance.Tlo;

/// <summary>What the sample says where it cannot use a folder.</summary>
public sealed class UnusableFolderTests : IDisposable
{
    private readonly string _copy = Directory.CreateTempSubdirectory("tlo").FullName;

    [Fact]
    public void Run_WithoutAFolder_SaysWhatToDo()
    {
        var (status, output, error) = Run();

        Assert.Equal((2, ""), (status, output));
        Assert.Contains("dotnet run --project samples/FirstLevelFacility", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_WithAFolderThatIsNotThere_NamesIt()
    {
        var (status, output, error) = Run(Path.Combine(_copy, "nowhere"));

        Assert.Equal((2, ""), (status, output));
        Assert.Contains("There is no folder", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_WithoutOneOfTheFiles_NamesIt()
    {
        var (status, _, error) = Run(_copy);

        Assert.Equal(2, status);
        Assert.StartsWith(TloFolder.PackagesFile, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("15029.3", "fifteen thousand", "The column 'Unit_Purchase_Cost' says 'fifteen thousand'")]
    [InlineData("15029.3", "-15029.3", "says '-15029.3', which is not a number from zero up")]
    [InlineData("15029.3", "15,029.3", "The row has 15 fields, and the first row names 14 columns.")]
    [InlineData("15029.3", "15\"029.3", "A quotation mark stands where none can")]
    [InlineData("2,Autoclave", "1,Autoclave", "'1' is already on line 3")]
    public void Run_WithABadRow_SaysFileLineAndWhat(string sound, string bad, string what)
    {
        foreach (var file in Directory.EnumerateFiles(ConformanceFolder.Require("tlo")))
        {
            File.Copy(file, Path.Combine(_copy, Path.GetFileName(file)));
        }

        var equipment = Path.Combine(_copy, TloFolder.EquipmentFile);
        var lines = File.ReadAllLines(equipment);
        lines[3] = lines[3].Replace(sound, bad, StringComparison.Ordinal);
        File.Delete(equipment);
        File.WriteAllLines(equipment, lines);

        var (status, output, error) = Run(_copy);

        Assert.Equal((2, ""), (status, output));
        Assert.StartsWith($"{TloFolder.EquipmentFile} line 4: ", error, StringComparison.Ordinal);
        Assert.Contains(what, error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_copy, recursive: true);

    private static (int Status, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var status = Program.Run(arguments, output, error);
        return (status, output.ToString(), error.ToString());
    }
}
