using Grader.Grading.Packs;

namespace Grader.Testing.Submissions;

/// <summary>The submissions under tests/submissions, and the packs that they are for.</summary>
public static class Suite
{
    /// <summary>Part of a name; only programs that contain it are read.</summary>
    private const string Filter = "GRADER_SUBMISSIONS";

    private static readonly Lazy<IReadOnlyList<SuiteProgram>> Programs = new(() => Load(Repository.PathOf("tests", "submissions")));

    public static string Folder { get; } = Repository.PathOf("tests", "submissions");

    /// <summary>In order of name.</summary>
    public static IReadOnlyList<SuiteProgram> All => Programs.Value;

    /// <summary>The programs whose name contains <c>GRADER_SUBMISSIONS</c>, if that is set, in order of name.</summary>
    public static IEnumerable<SuiteProgram> Selected =>
        Programs.Value.Where(program => program.Name.Contains(Environment.GetEnvironmentVariable(Filter) ?? "", StringComparison.Ordinal));

    /// <summary>The repository's challenges and those of the suite.</summary>
    public static PackSnapshot Published => PackSnapshot.Load([new(Repository.Root), new(Path.Combine(Folder, "pack"))]);

    public static SuiteProgram Find(string name) => Programs.Value.Single(program => program.Name == name);

    /// <summary>The programs in a folder and below it.</summary>
    public static IEnumerable<SuiteProgram> In(string folder) =>
        Programs.Value.Where(program => program.Name.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <exception cref="FormatException">A header does not follow the format.</exception>
    public static IReadOnlyList<SuiteProgram> Load(string folder) =>
    [
        .. new[] { "attacks", "bombs", "honest", "layers", "mistakes", "rejected", "runaway" }.Select(kind => Path.Combine(folder, kind))
            .Where(Directory.Exists)
            .SelectMany(kind => Directory.EnumerateFiles(kind, "*.cs", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)
            .Select(path => SuiteProgram.Read(path, folder)),
    ];
}
