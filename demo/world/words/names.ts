/** Names to draw from. Every person of the demo is invented: a pair of these and nothing more. */
const words = (text: string) =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))

export const GIVEN_NAMES = words(`
  Abigail Adela Adrián Agnes Aisha Alana Alejandra Alma Althea Alvin Amalia Amara Amina Amos Ana Andrea Andrés Angela Anita Anjali
  Antonio Araceli Arlene Arturo Asha Audrey Aurelio Avery Barbara Beatriz Belén Benita Bernard Bettina Bianca Blanca Brenda Brianna Bruno
  Calvin Camila Carla Carmen Catalina Cecilia Celeste Chandra Chester Clara Clarence Claudia Colleen Consuelo Cora Corinne Curtis Cyrus
  Dalia Damián Danica Daphne Darius Deborah Delia Denise Desiree Dionne Dolores Donna Doreen Duane Edith Efraín Eileen Elena Elías Eloise
  Elvira Emilio Emma Enrique Erin Ernestina Esperanza Estela Esther Eugene Eva Fatima Faye Felicia Fernando Fiona Florence Gabriela Gail
  Genevieve Gilberto Gina Glenn Gloria Graciela Grant Greta Guadalupe Gwen Hana Harriet Hassan Hector Heidi Helen Herminia Hilda Hollis
  Hugo Ian Ignacio Ileana Imelda Inés Ingrid Irene Iris Isabel Ivette Jacinta Jamal Janelle Janet Jasmine Javier Jean Jerome Jessamyn Joan
  Joanna Joaquín Jodie Jolene Josefina Joyce Juana Judith Julián Justine Kamala Karen Kathleen Kavita Keisha Kendra Kenji Kimberly Kurt
  Lamar Latoya Laura Leandro Leila Lena Leonard Leticia Liam Lidia Lila Linda Lionel Lisandro Lois Loretta Lucía Luz Lydia Mabel Magdalena
  Malcolm Manuela Marcela Marcus Margaret Mariana Maribel Marisol Marlene Marta Martha Matilde Maureen Mauricio Mei Mercedes Miguel
  Milagros Mina Miriam Mónica Muriel Nadia Naomi Natalia Nellie Nestor Nina Noel Noelia Nora Norma Odette Ofelia Olga Omar Oscar Otis
  Paloma Pamela Patrice Paul Paula Perla Phyllis Pilar Priscilla Priya Rachel Rafael Ramona Ramón Raquel Raúl Rebecca Regina Renata Rhonda
  Rita Roberta Rocío Rodrigo Rolando Rosa Rosalie Roxanne Rubén Ruth Sabrina Salma Samuel Sandra Sanjay Sara Selena Serena Sharon Sheila
  Shirley Silvia Simone Socorro Soledad Sonia Stella Stephen Susana Suzette Sybil Sylvia Tamara Tanya Teresa Terrence Thelma Theo Thi_Lan
  Tomás Trent Trinidad Uriel Ursula Valentina Vanessa Vera Verónica Vicente Victor Vilma Violet Virginia Vivian Wanda Wendell Wendy
  Wesley Wilfredo Wilma Xavier Ximena Yasmin Yesenia Yolanda Yvette Yvonne Zahra Zoe Zulema
`)

export const FAMILY_NAMES = words(`
  Abeyta Abrams Acosta Adair Aguilar Aguirre Alarcón Alderete Alvarado Amador Anaya Andrade Apodaca Aragon Archuleta Arellano Armijo Arriaga
  Atencio Ávila Ayala Baca Bahe Baldwin Ballard Barela Barnhart Barraza Bautista Beal Becenti Begay Benally Benavides Bennett Berglund Bhatt
  Bitsui Blackwood Bledsoe Bonner Bracken Brandt Briggs Briscoe Brockman Broussard Burnham Bustos Cabrera Calderón Calloway Camarena Campos
  Candelaria Cantrell Carbajal Cárdenas Carmody Carrillo Casados Castellanos Castillo Cervantes Chandler Chávez Chee Claymore Coburn Colby
  Conway Córdova Coronado Cortez Cosgrove Covarrubias Crenshaw Cuevas Dalton Dao Darrow Dávila Deal Delgado Denetclaw Dennison Deschenes
  Díaz Dobbs Domínguez Donahue Doyle Drury Duarte Dunlap Durán Eckert Elkins Ellison Encinas Engstrom Enríquez Escalante Esparza Espinoza
  Esquivel Etsitty Everhart Fallon Farley Figueroa Fitch Flannery Flores Fontaine Forsyth Franco Fuentes Gaines Galindo Gallegos Galván
  Gamboa Garrity Garza Gentry Gilliam Godoy Goldtooth Gorman Granger Griego Guerrero Gurule Gutiérrez Haddad Haley Hanlon Harjo Hartwell
  Haskell Hatathlie Henley Heredia Hidalgo Higgs Hinojosa Holloway Holt Hosteen Huerta Hurley Ibarra Iverson Jacquez Jaramillo Jeffers
  Joaquin Kaur Keams Keller Kendrick Khalil Kinlicheenie Kirkland Kowalski Lamb Landry Lara Larkin Leal Ledesma Leiva Lerma Leyba Lim
  Lindqvist Lockhart Lomayesva Loomis Lucero Luján Luna Lyman Macías Madrid Maestas Maldonado Mancuso Manuelito Manygoats Marrufo Mares
  Márquez Mascareñas Mata Maxwell McBride McCray McKinley Medrano Meléndez Mendoza Merrill Mestas Minton Miramontes Moffett Mondragón
  Montaño Montoya Mora Morrow Mosley Muñoz Nakai Naranjo Nava Navarrete Nez Nguyen Nichols Nieto Noble Nunez Ochoa Okafor Olivas Olmos
  Ontiveros Ordóñez Orozco Ortega Osborne Osei Otero Pacheco Padilla Palacios Paredes Parrish Patel Paulsen Payan Pease Peña Peralta Perea
  Pham Pierce Pineda Platero Prentice Pruitt Quigley Quintana Quintero Rael Rainwater Ramírez Rascón Redhouse Renteria
  Reyes Riggs Rincón Ríos Rivas Roanhorse Robles Roland Romero Roper Rosales Rourke Rucker Ruelas Saavedra Saenz Salazar Sanderson Sandoval
  Santillanes Sawyer Sedillo Segura Serna Serrano Shelby Shirley Shorty Sifuentes Silversmith Skeet Sloan Solano Solís Sosa Soto Stancil
  Stovall Suazo Tafoya Tapia Teller Terrazas Thorne Tibbs Tolman Torrence Torres Trujillo Tsosie Ulibarri Urbina Urías Valdez Valencia
  Valenzuela Vallejos Vance Varela Vargas Vásquez Vega Velarde Venkatesh Vigil Villa Villanueva Vo Voss Waddell Wauneka Weatherby Welch
  Whitehorse Whitley Wilcox Winslow Woodard Yazzie Ybarra Yellowhair Zambrano Zamora Zapata Zepeda Zúñiga
`)

/** Students’ names reach further: many families came from elsewhere, some last month. */
export const STUDENT_GIVEN_NAMES = [
  ...GIVEN_NAMES,
  ...words(`
  Abdi Aaliyah Adriel Aiden Alani Ameer Amir Anahí Angelo Arianna Ashkii Axel Ayden Bao Brayan Brooklyn Caleb Carter Chloe Damaris Daniela
  Dayana Derek Diego Dylan Dzhane Edwin Eli Elijah Emely Ezekiel Farah Gael Gianna Grace Habib Hailey Haseeb Heaven Ismael Itzel Ivan Jaden
  Jayla Jazlyn Jett Josué Kaia Kateri Kayden Keoni Khadija Kiana Kimi Landon Layla Leo Lian Liliana Lindsay Logan Lupita Madison Maha Makayla
  Marwa Mateo Maya Melany Micah Mohamed Nayeli Nevaeh Nizhoni Noah Nolan Ola Olivia Owen Penelope Quang Rayan Reyna Rosie Rylee Sadia
  Santiago Sebastián Shandiin Sienna Skye Sofía Tadeo Talia Tariq Thiago Tien Tristan Valeria Violeta Wyatt Xochitl Yaretzi Yusuf Zachary
  Zainab Zion`),
]

export const STUDENT_FAMILY_NAMES = [
  ...FAMILY_NAMES,
  ...words(`
  Abdullahi Ahmadi Aung Barzani Chol Cupil Diallo Farah Gebre Habtemariam Hakimi Hernández Jiménez Kabongo Lopes Maung Mbuyi Mejía Morales
  Mwangi Noori Ortiz Osorio Pérez Petrov Popov Quispe Rahimi Saleh Sánchez Shevchenko Tesfaye Tran Tum Velásquez Wani Xol Yusuf Zaw`),
]

/** Pairs that somebody well known bears. */
export const KNOWN_ELSEWHERE = new Set([
  'Diego Luna',
  'Dolores Huerta',
  'Fernando Valenzuela',
  'Florence Welch',
  'Gina Torres',
  'Grant Holloway',
  'Helen Chávez',
  'Helen Keller',
  'Hugo Chávez',
  'Ian Holloway',
  'Javier Solís',
  'Linda Chávez',
  'Mercedes Sosa',
  'Miguel Cabrera',
  'Nina Otero',
  'Oscar Robles',
  'Oscar Romero',
  'Paul Pierce',
  'Ramón Ayala',
  'Raquel Welch',
  'Raúl Esparza',
  'Rubén Salazar',
])
