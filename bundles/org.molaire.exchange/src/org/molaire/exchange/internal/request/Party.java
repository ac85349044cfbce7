package org.molaire.exchange.internal.request;

import java.util.Optional;
import org.molaire.domain.practice.Address;

/**
 * A person or a company of an invoice.
 *
 * @param familyName of the person, or the company's name
 * @param givenName empty for a company
 */
record Party(String familyName, String givenName, Address address) {

    static final Party NONE = new Party("", "", Address.UNKNOWN);

    /** As it stands on a letter: given name first. */
    String letterName() {
        return (givenName + " " + familyName).strip();
    }

    /** Reads the {@code person} or {@code company} among the children of the current element. */
    static Party read(XmlCursor in) throws RefusedException {
        var reader = new Reader(in, new Fields(in));
        in.eachChild(name -> {
            if (name.equals("person") || name.equals("company")) {
                in.eachChild(reader::part);
            }
        });
        return new Party(reader.familyName, reader.givenName, reader.address());
    }

    private static final class Reader {

        private final XmlCursor in;
        private final Fields fields;
        private String familyName = "";
        private String givenName = "";
        private String street = "";
        private String zip = "";
        private String city = "";
        private String country = "";

        Reader(XmlCursor in, Fields fields) {
            this.in = in;
            this.fields = fields;
        }

        void part(String name) throws RefusedException {
            switch (name) {
                case "familyname", "companyname" -> familyName = fields.text(name);
                case "givenname" -> givenName = fields.text(name);
                case "postal" -> in.eachChild(this::postal);
                default -> {}
            }
        }

        private void postal(String name) throws RefusedException {
            switch (name) {
                case "pobox" -> street = fields.text(name);
                case "street" -> street = fields.text(name);
                case "zip" -> {
                    // 4.5 has the country here, 5.0 in an element of its own.
                    country = country(in.attribute("countrycode"));
                    zip = fields.text(name);
                }
                case "city" -> city = fields.text(name);
                case "country" -> country = country(in.attribute("country_code"));
                default -> {}
            }
        }

        /** Codes of other lengths, such as NDF, are placeholders. */
        private static String country(Optional<String> code) {
            return code.filter(c -> c.matches("[A-Z]{2}")).orElse("");
        }

        Address address() {
            return new Address(street, zip, city, country);
        }
    }
}
