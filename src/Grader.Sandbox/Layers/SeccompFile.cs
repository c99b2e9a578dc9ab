using Grader.Guest.Seccomp;

namespace Grader.Sandbox.Layers;

/// <summary>
/// The filter as bubblewrap takes it: a file. It has no name from the start, so that nothing is left of it however this
/// process ends; the launcher, its child, opens it by this process's descriptor.
/// </summary>
internal sealed class SeccompFile : IDisposable
{
    private readonly FileStream file;

    public SeccompFile(Processor processor, uint refusal)
    {
        var path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"grader-{Guid.NewGuid():N}.bpf");
        file = new(path, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            UnixCreateMode = UnixFileMode.UserRead,
        });
        File.Delete(path);
        file.Write(SandboxFilter.Build(processor, refusal));
        file.Flush();
        Path = $"/proc/{Environment.ProcessId}/fd/{file.SafeFileHandle.DangerousGetHandle()}";
    }

    public string Path { get; }

    public void Dispose() => file.Dispose();
}
