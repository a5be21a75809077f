using System.Globalization;
using System.Text;
using HealthCoop.Samples.FirstLevelFacility.Assumptions;
using HealthCoop.Samples.FirstLevelFacility.Lines;
using HealthCoop.Samples.FirstLevelFacility.Printing;
using HealthCoop.Samples.FirstLevelFacility.Reading;

namespace HealthCoop.Samples.FirstLevelFacility;

internal static class Program
{
    private const string Usage =
        "Name the folder of the catalogues, and the year of the prices where it is not 2023:\n"
        + "  dotnet run --project samples/FirstLevelFacility -- ../shared/conformance/tlo [YEAR]";

    private static int Main(string[] args)
    {
        using var output = Writer(Console.OpenStandardOutput());
        using var error = Writer(Console.OpenStandardError());
        return Run(args, output, error);
    }

    /// <summary>Prints the plan of the folder that the arguments name.</summary>
    /// <returns>0, or 2 where nothing can be computed.</returns>
    internal static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var year = TloFolder.YearOfPrices;
        if (args is not ([_] or [_, _]) || (args is [_, var text] && !TryReadYear(text, out year)))
        {
            error.Write($"{Usage}\n");
            return 2;
        }

        if (!Directory.Exists(args[0]))
        {
            error.Write($"There is no folder '{args[0]}'. {Usage}\n");
            return 2;
        }

        try
        {
            output.Write(PlanText.Write(FacilityPlan.Of(TloFolder.Read(args[0]), FacilityCase.Demonstration(year))));
            return 0;
        }
        catch (UnreadableFolderException unreadable)
        {
            error.Write($"{unreadable.Message}\n");
            return 2;
        }
    }

    private static bool TryReadYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1 and <= 9999;

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
