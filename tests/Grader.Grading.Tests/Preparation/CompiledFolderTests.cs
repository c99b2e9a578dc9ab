using Grader.Grading.Compilation;
using Grader.Grading.Preparation;
using Grader.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Grader.Grading.Tests.Preparation;

public sealed class CompiledFolderTests : IDisposable
{
    private static readonly CompileJob Job = new("Submission", [new("Starter.cs", "public class Solution;")]);
    private static readonly byte[] Assembly = [1, 2, 3];
    private static readonly AssemblyImage Library = new("Grader.Probes", File.ReadAllBytes(typeof(CompileJob).Assembly.Location));

    private readonly TemporaryFolder root = new();

    private string Folder => Path.Combine(root.Path, "compiled");

    public void Dispose() => root.Dispose();

    [Fact]
    public void Finds_what_another_start_has_added()
    {
        Open().Add(Job, Assembly);
        Assert.Equal(Assembly, Open().Find(Job)?.ToArray());
    }

    [Fact]
    public void Has_nothing_before() => Assert.Null(Open().Find(Job));

    public static TheoryData<string> Others => [.. OtherJobs.Keys];

    private static Dictionary<string, CompileJob> OtherJobs => new()
    {
        ["source"] = Job with { Files = [new("Starter.cs", "public class Solution2;")] },
        ["file name"] = Job with { Files = [new("Other.cs", "public class Solution;")] },
        ["name"] = Job with { AssemblyName = "Reference" },
        ["symbol"] = Job with { Defines = ["MANIFEST"] },
        ["using"] = Job with { GlobalUsings = ["Xunit"] },
        ["reference"] = Job with { References = [new("version/Given", Assembly)] },
        ["alias"] = Job with { AliasedReference = (new("version/Reference", Assembly), "reference") },
    };

    [Theory, MemberData(nameof(Others))]
    public void Keeps_apart_what_differs_in_its(string part)
    {
        Open().Add(Job, Assembly);
        Assert.Null(Open().Find(OtherJobs[part]));
    }

    [Fact]
    public void Keeps_apart_what_was_compiled_against_another_version_of_the_probes()
    {
        Open().Add(Job, Assembly);
        var other = new AssemblyImage(Library.Key, File.ReadAllBytes(typeof(TemporaryFolder).Assembly.Location));
        Assert.Null(new CompiledFolder(Folder, CompilerFolder, [other], TimeProvider.System).Find(Job));
    }

    [Fact]
    public void A_damaged_file_is_not_there()
    {
        Open().Add(Job, Assembly);
        var file = Assert.Single(Directory.GetFiles(Folder));
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..^1]);
        Assert.Null(Open().Find(Job));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_no_fault()
    {
        File.WriteAllText(Folder, "a file is in the way");
        Open().Add(Job, Assembly);
        Assert.Null(Open().Find(Job));
    }

    [Fact]
    public void What_nobody_has_asked_for_in_a_month_is_deleted()
    {
        Open().Add(Job, Assembly);
        var later = new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddDays(31));
        Open(later);
        Assert.Empty(Directory.GetFiles(Folder));
    }

    [Fact]
    public void Is_open_to_the_service_alone()
    {
        Open().Add(Job, Assembly);
        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, new DirectoryInfo(Folder).UnixFileMode);
    }

    private static string CompilerFolder => AppContext.BaseDirectory;

    private CompiledFolder Open(TimeProvider? time = null) => new(Folder, CompilerFolder, [Library], time ?? TimeProvider.System);
}
