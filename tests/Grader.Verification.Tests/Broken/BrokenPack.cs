namespace Grader.Verification.Tests.Broken;

/// <summary>The sound pack with the changes of one case, in a folder of its own; beside the challenge stands a neighbour.</summary>
internal sealed class BrokenPack : IDisposable
{
    private const string Expected = "expected.txt";
    private const string Removed = "removed.txt";

    private static readonly string Data = Path.Combine(AppContext.BaseDirectory, "Broken");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("grader-broken-pack-");
    private readonly string source;

    public BrokenPack(string name)
    {
        source = Path.Combine(Data, "Cases", name);
        var sound = Path.Combine(Data, "Sound");
        Copy(sound, folder.FullName);
        foreach (var half in new[] { "challenges", "graders" })
            Copy(Path.Combine(sound, half, "twice"), Path.Combine(folder.FullName, half, "neighbour"));
        if (!Directory.Exists(source)) return;
        Copy(source, folder.FullName);
        foreach (var path in Lines(Removed).Select(line => Path.Combine(folder.FullName, line)))
        {
            if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
            else File.Delete(path);
        }
    }

    public static IEnumerable<string> Names =>
        Directory.EnumerateDirectories(Path.Combine(Data, "Cases")).Select(path => Path.GetFileName(path)!);

    public string Root => folder.FullName;

    /// <summary>What each line of the report begins with, in any order.</summary>
    public IReadOnlyList<string> Problems => Lines(Expected);

    public void Dispose() => folder.Delete(recursive: true);

    private string[] Lines(string file) => File.Exists(Path.Combine(source, file)) ? File.ReadAllLines(Path.Combine(source, file)) : [];

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
