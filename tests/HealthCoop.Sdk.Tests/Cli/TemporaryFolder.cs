using System.Text;
using HealthCoop.Documents;
using HealthCoop.Programmes;

namespace HealthCoop.Tests.Cli;

/// <summary>A folder of its own for the files of a test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("healthcoop-");

    public string this[string name] => Path.Combine(_folder.FullName, name);

    public string Write(Programme programme)
    {
        var path = this[$"{programme.Id}.json"];
        File.WriteAllBytes(path, ProgrammeDocument.ToUtf8(programme).Span);
        return path;
    }

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = this[name];
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
