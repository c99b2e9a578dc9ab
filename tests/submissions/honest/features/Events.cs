// expect: allowed
// about: events, indexers, operators, interfaces with default members, partial and generic classes, nested generics
public interface IGreeter
{
    string Name { get; }

    string Greet() => $"Hello, {Name}";
}

public partial class Person(string name) : IGreeter
{
    public event EventHandler<int>? Aged;

    public event Action Born { add { } remove { } }

    public string Name => name;

    public int this[int i] => i;

    public string this[string key] { get => key; set { } }

    public void Age(int by) => Aged?.Invoke(this, by);

    partial void Hook();

    public partial int Size { get; }
}

public partial class Person
{
    partial void Hook() => Aged += (_, _) => { };

    public partial int Size => 3;
}

public class Tree<T> where T : IComparable<T>
{
    private Node? root;

    public int Count { get; private set; }

    public void Add(T value)
    {
        ref var at = ref root;
        while (at is not null) at = ref value.CompareTo(at.Value) < 0 ? ref at.Left : ref at.Right;
        at = new Node(value);
        Count++;
    }

    private sealed class Node(T value)
    {
        public readonly T Value = value;
        public Node? Left;
        public Node? Right;
    }
}

public class Factory<T> where T : new()
{
    public T Make() => new();

    public static U Other<U>() where U : class, new() => new U();
}

public struct Custom : IEquatable<Custom>, IComparable<Custom>
{
    public int Value;

    public readonly bool Equals(Custom other) => Value == other.Value;

    public override readonly bool Equals(object? obj) => obj is Custom c && Equals(c);

    public override readonly int GetHashCode() => HashCode.Combine(Value, 1);

    public readonly int CompareTo(Custom other) => Value.CompareTo(other.Value);
}
