/// <summary>A node of a binary tree. It never changes.</summary>
public sealed class Node<T>(T value, Node<T>? left, Node<T>? right)
{
    private readonly T value = value;
    private readonly IKnowsWhenRead? reader = value as IKnowsWhenRead;

    /// <summary>What the node holds.</summary>
    public T Value
    {
        get
        {
            reader?.OnRead();
            return value;
        }
    }

    /// <summary>The root of the values before this one; null if there are none.</summary>
    public Node<T>? Left { get; } = left;

    /// <summary>The root of the values after this one; null if there are none.</summary>
    public Node<T>? Right { get; } = right;
}

/// <summary>
/// A value that is notified when it is read from its node. Your code does not need it; the tests use it to see which
/// nodes a walk has visited.
/// </summary>
public interface IKnowsWhenRead
{
    /// <summary>Called by each read of <see cref="Node{T}.Value"/>.</summary>
    void OnRead();
}
