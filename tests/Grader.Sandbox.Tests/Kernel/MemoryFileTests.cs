using Grader.Guest.Kernel;

namespace Grader.Sandbox.Tests.Kernel;

public sealed class MemoryFileTests
{
    private const int Capacity = 1 << 16;

    [Fact]
    public void Is_read_by_its_path()
    {
        using var file = new MemoryFile(Capacity);
        file.Fill("machine code"u8);
        var content = File.ReadAllBytes(file.Path);
        Assert.Equal(Capacity, content.Length);
        Assert.Equal("machine code"u8.ToArray(), content[..12]);
    }

    /// <summary>By its path, as student code without the policy could: the runtime keeps descriptors of what it has loaded.</summary>
    [Fact]
    public void Takes_no_byte_once_it_is_filled()
    {
        using var file = new MemoryFile(Capacity);
        file.Fill("machine code"u8);
        Assert.ThrowsAny<SystemException>(() =>
        {
            using var again = new FileStream(file.Path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);
            again.Write("other code"u8);
        });
        Assert.Equal((byte)'m', File.ReadAllBytes(file.Path)[0]);
    }

    [Fact]
    public void Is_filled_once()
    {
        using var file = new MemoryFile(Capacity);
        file.Fill("machine code"u8);
        Assert.Throws<ConfinementException>(() => file.Fill("other code"u8));
    }
}
