// expect: allowed
// about: primary constructors, captured parameters, base arguments
public class Account(string owner, decimal balance)
{
    private decimal balance = balance;

    public string Owner => owner;

    public decimal Balance => balance;

    public void Add(decimal amount) => balance += amount;
}

public sealed class Savings(string owner, decimal rate) : Account(owner, 0m)
{
    public decimal Interest() => Balance * rate;
}

public readonly struct Pair<A, B>(A first, B second)
{
    public A First { get; } = first;

    public B Second => second;
}

public sealed class Source<T>(IEnumerable<T> items, Action<T>? seen = null)
{
    public IEnumerable<T> Items()
    {
        foreach (var item in items)
        {
            seen?.Invoke(item);
            yield return item;
        }
    }
}
