// expect: allowed
// about: covariant returns, abstract and sealed members, base calls, interface implementation explicit and shared, operators on interfaces
public abstract class Animal
{
    public abstract Animal Clone();

    public virtual string Name => "animal";

    protected internal virtual void Rest() { }
}

public sealed class Cat : Animal, IComparable<Cat>, IEquatable<Cat>, IFormattable
{
    public override Cat Clone() => (Cat)MemberwiseClone();

    public sealed override string Name => "cat of " + base.Name;

    protected internal override void Rest() => base.Rest();

    int IComparable<Cat>.CompareTo(Cat? other) => string.CompareOrdinal(Name, other?.Name);

    public bool Equals(Cat? other) => ReferenceEquals(this, other);

    public override bool Equals(object? obj) => Equals(obj as Cat);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    public string ToString(string? format, IFormatProvider? provider) => format ?? Name;

    public static bool operator ==(Cat? a, Cat? b) => Equals(a, b);

    public static bool operator !=(Cat? a, Cat? b) => !(a == b);
}
