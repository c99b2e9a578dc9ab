using System.Buffers;

namespace Grader.Probes;

/// <summary>An array pool that tracks its arrays. Hand <see cref="Pool"/> to student code.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class PoolProbe<T> : Instrument
{
    private readonly Lock gate = new();
    private readonly HashSet<T[]> away = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<T[]> returned = new(ReferenceEqualityComparer.Instance);
    private readonly T poison;
    private long rents;
    private long returns;

    internal PoolProbe(T poison)
    {
        this.poison = poison;
        Pool = new Arrays<T>(this);
    }

    /// <summary>The pool for student code. Its arrays are longer than asked for, as a pool's may be, and never used again.</summary>
    public ArrayPool<T> Pool { get; }

    /// <summary>Arrays rented.</summary>
    public long Rents => Volatile.Read(ref rents);

    /// <summary>Arrays returned, each counted once.</summary>
    public long Returns => Volatile.Read(ref returns);

    internal override long Touches => Rents;

    internal override long Work => Rents;

    /// <summary>Arrays that are rented and not returned.</summary>
    internal int Away
    {
        get
        {
            lock (gate) return away.Count;
        }
    }

    internal override void Restart()
    {
        lock (gate)
        {
            (rents, returns) = (0, 0);
            away.Clear();
            returned.Clear();
        }
    }

    internal T[] Rent(int minimumLength)
    {
        const int longer = 3;
        var array = new T[minimumLength + longer];
        lock (gate) away.Add(array);
        Record(EventKind.Rent, Interlocked.Increment(ref rents) - 1);
        return array;
    }

    internal void Return(T[] array)
    {
        bool again;
        lock (gate)
        {
            again = returned.Contains(array);
            if (!again && !away.Remove(array)) throw Session.Latch(PoolFindings.Foreign());
            returned.Add(array);
        }

        if (again) throw Session.Latch(PoolFindings.ReturnedTwice());
        Record(EventKind.Return, Interlocked.Increment(ref returns) - 1);
        Array.Fill(array, poison);
    }

    /// <summary>Whether a returned array was written to, or was handed out as a result.</summary>
    internal bool WasTouchedAfterReturn()
    {
        lock (gate) return returned.Any(array => !Array.TrueForAll(array, item => EqualityComparer<T>.Default.Equals(item, poison)));
    }

    internal bool WasReturned(object? array)
    {
        lock (gate) return array is T[] items && returned.Contains(items);
    }
}

/// <summary>A pool over a probe.</summary>
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

    public override string ToString() => probe.Session.Alias;
}
