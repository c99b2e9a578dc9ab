namespace Grader.Webhooks.Tests;

/// <summary>Data beside the tests.</summary>
internal static class DataFile
{
    internal static string Read(string path) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path));

    /// <summary>The lines of a table: cells between bars; empty lines and <c>#</c> are skipped.</summary>
    internal static IEnumerable<string[]> Rows(string path) =>
        from line in Read(path).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        where !line.StartsWith('#')
        select line.Split('|', StringSplitOptions.TrimEntries);
}
