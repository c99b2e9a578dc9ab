// rejects: `System.Reflection.ICustomAttributeProvider`, line 2
public interface IMine : System.Reflection.ICustomAttributeProvider;
