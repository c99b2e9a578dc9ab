// expect: allowed
// about: lock on an object and on System.Threading.Lock, Interlocked, volatile
public sealed class Shared<T>
{
    private readonly object gate = new();
    private readonly Lock modern = new();
    private readonly List<T> items = [];
    private int count;
    private volatile bool done;

    public void Add(T item)
    {
        lock (gate) items.Add(item);
        lock (modern)
        {
            count++;
        }

        using (modern.EnterScope()) done = true;
        Interlocked.Increment(ref count);
        Interlocked.CompareExchange(ref count, 1, 0);
    }

    public bool Done => done && Volatile.Read(ref count) > 0 && Interlocked.Exchange(ref count, 0) > 0;
}
