using System.Buffers;

namespace Grader.Probes.Memory;

/// <summary>A pool over a probe. The name is plain on purpose: it is what student code could see of it.</summary>
internal sealed class Arrays<T>(PoolProbe<T> probe) : ArrayPool<T>
{
    public override T[] Rent(int minimumLength)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minimumLength);
        return probe.Rent(minimumLength);
    }

    public override void Return(T[] array, bool clearArray = false)
    {
        ArgumentNullException.ThrowIfNull(array);
        probe.Return(array);
    }

    public override string ToString() => "probe";
}
