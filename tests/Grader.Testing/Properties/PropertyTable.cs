namespace Grader.Testing.Properties;

/// <summary>
/// Every property with right programs and wrong ones that differ from them in that property alone: the files of
/// <c>tests/properties/</c>.
/// </summary>
public static class PropertyTable
{
    /// <summary>In order of property and name.</summary>
    public static IReadOnlyList<PropertyProgram> Programs { get; } =
    [
        .. from folder in Directory.EnumerateDirectories(Repository.PathOf("tests", "properties")).Order(StringComparer.Ordinal)
           from file in Directory.EnumerateFiles(folder).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)
           where IsProgram(file)
           select new PropertyProgram(Path.GetFileName(folder), file),
    ];

    /// <summary>The ids of the table.</summary>
    public static IReadOnlyList<string> Properties { get; } =
        [.. Programs.Select(program => program.Property).Distinct(StringComparer.Ordinal)];

    internal static string Read(string property, string file) => Repository.Read("tests", "properties", property, file);

    private static bool IsProgram(string file) =>
        file.StartsWith(PropertyProgram.RightPrefix, StringComparison.Ordinal)
        || file.StartsWith(PropertyProgram.WrongPrefix, StringComparison.Ordinal);
}
