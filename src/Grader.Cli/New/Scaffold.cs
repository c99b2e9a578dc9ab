using System.Reflection;
using Grader.Grading.Packs.Learning;

namespace Grader.Cli.New;

/// <summary>A small challenge that is complete, as a place to start from.</summary>
internal static class Scaffold
{
    private const string Template = "new/";
    private const string SlugFolder = "/slug/";
    private const string TitleMark = "{{title}}";
    private const string Concept = "iterators";

    private static Assembly Resources => typeof(Scaffold).Assembly;

    /// <returns>The files that were written or changed.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static IEnumerable<string> Write(string slug, PackFolders pack)
    {
        foreach (var name in Resources.GetManifestResourceNames().Where(name => name.StartsWith(Template, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal))
        {
            var path = Path.Combine(pack.Root, name[Template.Length..].Replace(SlugFolder, $"/{slug}/", StringComparison.Ordinal));
            // The schemas are every challenge's.
            if (!name.Contains(SlugFolder, StringComparison.Ordinal) && File.Exists(path)) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, Read(name).Replace(TitleMark, TitleOf(slug), StringComparison.Ordinal));
            yield return path;
        }

        var learning = Path.Combine(pack.Public, PathFile.Name);
        if (!File.Exists(learning)) yield break;
        File.WriteAllText(learning, PathEntry.Append(File.ReadAllText(learning), slug, Concept));
        yield return learning;
    }

    private static string TitleOf(string slug) => char.ToUpperInvariant(slug[0]) + slug[1..].Replace('-', ' ');

    private static string Read(string name)
    {
        using var reader = new StreamReader(Resources.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
