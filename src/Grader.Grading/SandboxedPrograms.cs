using Grader.Grading.Compilation;
using Grader.Grading.Preparation;
using Grader.Grading.Runs;
using Grader.Sandbox;
using Grader.Sandbox.Tiers;

namespace Grader.Grading;

/// <summary>The sandboxed processes of grading, kept warm: compilers and test hosts.</summary>
public sealed class SandboxedPrograms : IAsyncDisposable
{
    private static readonly string[] TestLibraryNames = ["Grader.Probes", "xunit.core", "xunit.assert", "xunit.abstractions"];

    private bool isDisposed;

    internal SandboxedPrograms(GradingOptions options, SandboxOptions sandbox, TimeProvider time)
    {
        // A result must not look as if a sandbox vouched for it.
        Worker = sandbox.UnsafeNoSandbox ? options.Worker + " (no sandbox)" : options.Worker;
        Launcher = new(sandbox);
        Compilers = new(Launcher, options, time);
        Runner = new(Launcher, options, time);
        var host = Launcher.FolderOf(HiddenTestRunner.Program.Name);
        TestLibraries = [.. TestLibraryNames.Select(name => new AssemblyImage(name, File.ReadAllBytes(Path.Combine(host, name + ".dll"))))];
        Precompiler = new(Launcher, host);
        var compiler = Launcher.FolderOf(CompilerPool.Program(options).Name);
        Compiled = new(options.CompiledFolder ?? Path.Combine(compiler, "..", "..", "compiled"), compiler, TestLibraries, time);
    }

    /// <summary>The name that results give to this worker.</summary>
    internal string Worker { get; }

    internal SandboxLauncher Launcher { get; }

    internal CompilerPool Compilers { get; }

    internal HiddenTestRunner Runner { get; }

    /// <summary>What hidden tests are compiled against: the files that the test host runs.</summary>
    internal IReadOnlyList<AssemblyImage> TestLibraries { get; }

    /// <summary>What adds machine code to hidden tests. It runs outside the sandbox, on what the compiler made of an author's sources.
    /// </summary>
    internal Precompiler Precompiler { get; }

    /// <summary>The assemblies of challenges that earlier starts have compiled.</summary>
    internal CompiledFolder Compiled { get; }

    /// <summary>The programs that run in the sandbox, with their limits.</summary>
    public static IReadOnlyList<SandboxProgram> List(GradingOptions options) => [CompilerPool.Program(options), HiddenTestRunner.Program];

    /// <summary>Completes when a compiler and a test host are warm.</summary>
    internal Task WhenReadyAsync() => Task.WhenAll(Compilers.WhenReadyAsync(), Runner.WhenReadyAsync());

    /// <summary>Ends every process. A second call does nothing.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref isDisposed, true)) return;
        await Compilers.DisposeAsync().ConfigureAwait(false);
        await Runner.DisposeAsync().ConfigureAwait(false);
        Launcher.Dispose();
    }
}
