namespace Grader.Probes.Tests.Table;

/// <summary>
/// One program of the table: <c>Programs/&lt;PROPERTY&gt;/&lt;right|wrong&gt;-&lt;name&gt;.cs</c>, and beside it the hidden test
/// <c>Check.cs</c>. A program for another check of the same property names it:
/// <c>wrong-peeks.chunk.cs</c> is for <c>chunk.Check.cs</c>.
/// </summary>
public sealed record ProgramFile(string Property, string Name)
{
    public static string Root { get; } = Path.Combine(AppContext.BaseDirectory, "Programs");

    public bool IsRight => Name.StartsWith("right-", StringComparison.Ordinal);

    public string Code => File.ReadAllText(Path.Combine(Root, Property, Name));

    public string Check => File.ReadAllText(Path.Combine(Root, Property, CheckName));

    public static IEnumerable<ProgramFile> All =>
        from folder in Directory.GetDirectories(Root).Order(StringComparer.Ordinal)
        from file in Directory.GetFiles(folder, "*.cs").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)
        where file.StartsWith("right-", StringComparison.Ordinal) || file.StartsWith("wrong-", StringComparison.Ordinal)
        select new ProgramFile(Path.GetFileName(folder), file);

    /// <summary>The ids of the table.</summary>
    public static IEnumerable<string> Properties =>
        Directory.GetDirectories(Root).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    private string CheckName
    {
        get
        {
            var parts = Name.Split('.');
            return parts.Length > 2 ? $"{parts[1]}.Check.cs" : "Check.cs";
        }
    }
}
