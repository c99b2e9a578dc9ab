// expect: rejected: `System.Reflection.ICustomAttributeProvider`, line 2, column 44
public interface IMine : System.Reflection.ICustomAttributeProvider;
