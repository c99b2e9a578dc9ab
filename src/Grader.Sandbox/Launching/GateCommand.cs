using Grader.Guest.Entering;

namespace Grader.Sandbox.Launching;

/// <summary>The command line of one sandbox without namespaces: the gate gives up what the program must not have, and becomes it.</summary>
/// <param name="gateFolder">The folder of the gate's published files.</param>
internal sealed class GateCommand(RuntimeView runtime, string gateFolder, SandboxLayer layers, bool logsCalls)
{
    public const string Program = "Grader.Guest";

    // Of /proc only the program itself, and the size of the memory for the GC.
    private const string Itself = "/proc/self";
    private const string Memory = "/proc/meminfo";
    private const string Nowhere = "/dev/null";
    private const string Randomness = "/dev/urandom";

    public IReadOnlyList<string> Build(SandboxProgram program, string programFolder, IEnumerable<string> programArguments, int? user)
    {
        List<string> arguments =
        [
            runtime.Dotnet, Path.Combine(gateFolder, Program + ".dll"),
            GateArguments.Enter, GateArguments.Parent, $"{Environment.ProcessId}",
        ];
        if (user is { } id) arguments.AddRange([GateArguments.User, $"{id}"]);
        if (layers.HasFlag(SandboxLayer.Seccomp)) arguments.Add(logsCalls ? GateArguments.SeccompLog : GateArguments.Seccomp);
        if (layers.HasFlag(SandboxLayer.Landlock)) arguments.AddRange(Files(program, programFolder));
        foreach (var (name, value) in ProgramEnvironment.Of(program)) arguments.AddRange([GateArguments.Variable, $"{name}={value}"]);
        arguments.AddRange(
            [GateArguments.CommandFollows, runtime.Dotnet, Path.Combine(programFolder, program.Name + ".dll"), .. programArguments]);
        return arguments;
    }

    private IEnumerable<string> Files(SandboxProgram program, string programFolder) =>
    [
        GateArguments.Landlock,
        .. runtime.MountsFor(program).SelectMany(mount => new[] { GateArguments.Read, mount.Outside }),
        // The runtime's host lists the installed versions.
        .. runtime.VersionFolders.SelectMany(folder => new[] { GateArguments.List, folder }),
        .. runtime.Executables.SelectMany(file => new[] { GateArguments.Execute, file }),
        GateArguments.Read, programFolder,
        GateArguments.Read, Itself,
        GateArguments.Read, Memory,
        GateArguments.Read, Randomness,
        GateArguments.ReadWrite, Nowhere,
    ];
}
