using Grader.Grading.Compilation;
using Grader.Sandbox.Tiers;

namespace Grader.Grading.Preparation;

/// <summary>
/// Adds machine code to hidden tests (ReadyToRun, by the runtime's own crossgen2), so that a test host compiles little while a student
/// waits. The runtime compares the framework's code that such code came from, and compiles a method itself where it differs; that the
/// probes are the same is in the key under which the result is kept.
/// </summary>
/// <param name="hostFolder">The published test host, with what hidden tests are compiled against.</param>
internal sealed class Precompiler(SandboxLauncher launcher, string hostFolder)
{
    private const string Probes = "Grader.Probes";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Generic code of the framework and of the probes over the types of a test belongs into the file of the test. Never code of a
    /// submission: the tests are compiled against the starter.
    /// </summary>
    private static readonly string[] Options =
    [
        "--targetos:linux", "-O", "--parallelism:1", "--non-local-generics-module:*", "--inputbubble",
        .. new[] { "System.Private.CoreLib", "System.Collections", "System.Linq", Probes }.Select(module => $"--opt-cross-module:{module}"),
    ];

    private readonly string program = Path.Combine(launcher.FolderOf("crossgen2"), "crossgen2");

    /// <summary>What the code depends on beside its sources.</summary>
    public string Version => $"{Environment.Version} {string.Join(' ', Options)} {(IsHere ? new FileInfo(program).Length : 0)}";

    /// <summary>A build for a processor that the SDK has no crossgen2 for comes without.</summary>
    public bool IsHere => File.Exists(program);

    /// <param name="references">The assemblies of the challenge that the tests name.</param>
    /// <returns>The same assembly with machine code; null if crossgen2 is not there or fails.</returns>
    public async Task<ReadOnlyMemory<byte>?> CompileAsync(AssemblyImage tests, IEnumerable<AssemblyImage> references)
    {
        if (!IsHere) return null;
        DirectoryInfo? files = null;
        try
        {
            files = Directory.CreateTempSubdirectory("grader-");
            var inputs = files.CreateSubdirectory("in").FullName;
            foreach (var image in references.Append(tests)) File.WriteAllBytes(FileOf(image, inputs), image.Bytes.Span);
            var output = FileOf(tests, files.FullName);
            string[] arguments =
            [
                FileOf(tests, inputs), $"--out:{output}", .. Options, $"--inputbubbleref:{Path.Combine(hostFolder, Probes + ".dll")}",
                $"--reference:{inputs}/*.dll", $"--reference:{hostFolder}/*.dll",
                $"--reference:{Path.GetDirectoryName(typeof(object).Assembly.Location)}/*.dll",
            ];
            if (!await launcher.RunTrustedAsync(program, arguments, Limit).ConfigureAwait(false)) return null;
            return File.ReadAllBytes(output);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Tests run without machine code, too: where no temporary file can be written, for example.
            return null;
        }
        finally
        {
            files?.Delete(recursive: true);
        }
    }

    private static string FileOf(AssemblyImage image, string folder) => Path.Combine(folder, $"{image.Key.Split('/')[^1]}.dll");
}
